package cymru.addo.web.training;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * Who of the staff learned what.
 *
 * @param modules the titles of the staff modules, which are the columns
 * @param fault what is wrong with what was sent; null on a plain visit
 */
public record TrainingPage(
        Frame frame,
        SchoolMenu menu,
        String root,
        String csv,
        String xlsx,
        String headline,
        String said,
        List<String> modules,
        List<Row> rows,
        String fault,
        Sent sent,
        String today) {

    /** @param modules each module of the year, in the order of the columns */
    public record Row(
            String ref, String name, boolean coordinator, boolean current, List<Cell> modules, List<Line> elsewhere) {}

    /** @param day when it was understood, or that it was not yet */
    public record Cell(String module, String day) {}

    public record Line(String words, String withdraw, String label) {}

    /** What was sent and could not be kept, to be put right. */
    public record Sent(String colleague, String title, String provider, String day) {
        static final Sent NOTHING = new Sent("", "", "", "");
    }
}
