package cymru.addo.web.assignment;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * What each class would be set of its year's path, before the coordinator presses the one button.
 *
 * @param said what has just been done; null on a plain visit
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
        List<ClassLine> classes,
        boolean missing) {

    public record ClassLine(String title, String band, boolean guess, List<Step> steps) {}

    /** @param set whether the class has it already */
    public record Step(String title, String due, boolean set) {}
}
