package cymru.addo.web.assignment;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * What each class would be set of its year's path, before the coordinator presses the one button.
 *
 * @param said what has just been done; null on a plain visit
 * @param times of the year, one for each step
 * @param withoutBand the classes nobody knows the band of
 * @param missing whether anything is left to set
 */
public record YearlyPathPage(
        Frame frame,
        SchoolMenu menu,
        String action,
        String headline,
        String said,
        List<String> withoutBand,
        List<String> times,
        List<ClassLine> classes,
        boolean missing) {

    public record ClassLine(String title, String band, boolean guess, List<Step> steps) {}

    /**
     * @param when which time of the year it belongs to
     * @param set whether the class has it already
     */
    public record Step(String when, String title, String due, boolean set) {}
}
