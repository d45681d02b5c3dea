package cymru.addo.records;

import cymru.addo.agreement.Edition;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.School;
import java.util.List;
import java.util.Map;

/** Where the pupils of a school stand this year, by class and name. */
public interface Register {
    /** The pages of a register count from one; a page past the end is empty. */
    List<ClassRow> rows(School school, Edition edition, RegisterFilter filter, int page, int perPage);

    /** How many pupils there are by answer, each place in a class counted once. */
    Totals totals(School school, Edition edition, RegisterFilter filter);

    /** How many pupils of the whole school there are by answer, each person counted once, in however many classes they are. */
    Totals people(School school, Edition edition);

    /** The totals of every class that has pupils. */
    Map<ClassGroupId, Totals> byClass(School school, Edition edition);

    record Totals(int all, int agreed, int queryOpen, int notYet, int notAnswered) {
        public static final Totals NONE = new Totals(0, 0, 0, 0, 0);

        public int outstanding() {
            return all - agreed;
        }
    }
}
