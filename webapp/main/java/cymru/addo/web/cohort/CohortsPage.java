package cymru.addo.web.cohort;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * The cohorts of the school's Moodle, and what each is to mean.
 *
 * @param said what has just happened; null on a plain visit
 * @param fault what could not be done; null where all could
 * @param missing what stands in the way of choosing, with a link; null where nothing does
 * @param state when the lists were last read, and how that went; null before they are used
 */
public record CohortsPage(
        Frame frame,
        SchoolMenu menu,
        String root,
        String said,
        String fault,
        Missing missing,
        String state,
        boolean wholeSchool,
        List<Line> lines) {

    public record Missing(String words, String address, String link) {}

    /**
     * @param guess that the chosen meaning is only what the name suggests; null where it was applied, or nothing is suggested
     * @param gone that Moodle lists it no more; null where it does
     */
    public record Line(String cohort, String name, String people, String guess, String gone, List<Option> options) {}

    public record Option(String value, String words, boolean chosen) {}
}
