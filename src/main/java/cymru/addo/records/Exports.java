package cymru.addo.records;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.util.List;

/** Who took which file out of Addo. Nothing leaves without a line here. */
public interface Exports {
    void log(SchoolId school, Export export);

    /** The latest first. */
    List<Export> of(SchoolId school, int most);

    /**
     * @param what the file's name without its ending, such as "register"
     * @param filter in words, without anybody's name
     */
    record Export(PersonId by, String what, Format format, String filter, long rows, Instant asAt) {}
}
