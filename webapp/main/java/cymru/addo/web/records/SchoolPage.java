package cymru.addo.web.records;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * Where the whole school stands: the sentence, the numbers, each class, and the register itself.
 *
 * @param review null where there is time
 * @param classPage the class the launch came from; null where there is none
 * @param faults what was wrong with the filter, in sentences; the rest of it was applied
 */
public record SchoolPage(
        Frame frame,
        SchoolMenu menu,
        String headline,
        String asAt,
        Review review,
        Totals totals,
        List<ClassLine> classes,
        List<String> faults,
        Filter filter,
        List<Line> lines,
        String found,
        Paging paging,
        List<Download> downloads,
        String classPage) {

    /** That the agreement should have been looked over by now, and where that is done. */
    public record Review(String words, String link) {}

    public record Totals(int all, int agreed, int questions, int notYet, int notAnswered) {}

    /**
     * One class in the summary; its link shows who is in it.
     *
     * @param cohort whether it is a cohort of those who are in no class, each of whom has a band of their own
     * @param course where it stands in the school's Moodle; null where that is not known
     * @param overdue how many have been waited for too long, in words; null where nobody has
     */
    public record ClassLine(
            String title,
            boolean cohort,
            String band,
            boolean guess,
            int all,
            int agreed,
            int outstanding,
            String overdue,
            String link,
            String course) {}

    public record Choice(String value, String words, boolean chosen) {}

    public record Filter(
            List<Choice> classes, List<Choice> bands, List<Choice> answers, String name, String action, String clear) {}

    /**
     * One pupil in one class.
     *
     * @param asAt where it says what they had agreed to on a day
     */
    public record Line(
            String name, String asAt, String classTitle, String band, String tag, String answer, String when) {}

    /**
     * @param back null on the first page, and {@code next} on the last
     * @param whole where all entries stand on one page; null where they do already
     */
    public record Paging(String words, String back, String next, String whole) {}

    public record Download(String address, String words) {}
}
