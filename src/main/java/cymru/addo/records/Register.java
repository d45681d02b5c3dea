package cymru.addo.records;

import cymru.addo.agreement.Decision;
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

        static Totals of(List<ClassRow> rows) {
            return new Totals(
                    rows.size(),
                    count(rows, Decision.AGREED),
                    count(rows, Decision.QUERY_OPEN),
                    count(rows, Decision.NOT_YET),
                    count(rows, null));
        }

        private static int count(List<ClassRow> rows, Decision decision) {
            return (int) rows.stream()
                    .filter(row -> row.decision().orElse(null) == decision)
                    .count();
        }

        public int outstanding() {
            return all - agreed;
        }
    }
}
