package cymru.addo.evidence;

import cymru.addo.school.SchoolId;
import java.util.List;

/** Makes anew what the events amount to, should anybody doubt the tables that say it. Nobody's answer waits long meanwhile, and none is lost. */
public interface RebuildProjections {
    List<Rebuilt> rebuild(SchoolId school);

    /**
     * @param same whether the rows are what they were; if not, somebody changed them behind Addo's back, or Addo has a fault
     */
    record Rebuilt(List<String> tables, long rows, boolean same) {}
}
