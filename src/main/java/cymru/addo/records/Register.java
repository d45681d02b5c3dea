package cymru.addo.records;

import cymru.addo.agreement.Edition;
import cymru.addo.school.School;
import java.util.List;

/** Where the pupils of a school stand this year, by class and name. */
public interface Register {
    /** The pages of a register count from one; a page past the end is empty. */
    List<ClassRow> rows(School school, Edition edition, RegisterFilter filter, int page, int perPage);

    /** How many pupils there are by answer, each place in a class counted once. */
    Totals totals(School school, Edition edition, RegisterFilter filter);

    record Totals(int all, int agreed, int queryOpen, int notYet, int notAnswered) {
        public int outstanding() {
            return all - agreed;
        }
    }
}
