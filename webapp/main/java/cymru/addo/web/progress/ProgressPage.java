package cymru.addo.web.progress;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.ClassMenu;
import java.util.List;

/**
 * The class and its modules in one table; before it those who need somebody, after it the questions worth a word.
 *
 * @param empty what to do where there is nothing to show; null where there is
 * @param earlier the pupils before these; null where there are none, as with those after them
 */
public record ProgressPage(
        Frame frame,
        ClassMenu menu,
        String headline,
        String empty,
        String setModules,
        List<Head> heads,
        List<Line> lines,
        String paging,
        String earlier,
        String later,
        List<StuckLine> stuck,
        List<MissedLine> missed) {

    /** @param due null where no day was set */
    public record Head(String title, String due, String lesson, String done) {}

    public record Line(String name, List<CellWords> cells) {}

    /**
     * @param shape told by its form, not only by its colour: done, together, begun, open, waits, none
     * @param more null where there is no more to say
     */
    public record CellWords(String shape, String words, String more) {}

    public record StuckLine(String name, String module, String why, String next) {}

    /** @param page where the class can look at it again, in the lesson view; null where no page teaches it */
    public record MissedLine(String question, String module, String share, String page, String heading) {}
}
