package cymru.addo.evidence;

import cymru.addo.school.SchoolId;
import java.io.OutputStream;

/** The memory of a school as text that anybody can verify: the linked events in their order, each in the form that is hashed and with its hash. */
public interface ChainText {
    void write(SchoolId school, OutputStream to);
}
