package cymru.addo.web.school;

import cymru.addo.approval.ApprovalStep.Kind;
import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * How the edition in force came about, and the next one so far; and by when the agreement is to be looked over.
 *
 * @param fault what could not be kept; null where nothing was wrong
 * @param overdue that the review is overdue, in a sentence; null where it is not
 */
public record ApprovalPage(
        Frame frame,
        SchoolMenu menu,
        String root,
        String said,
        String fault,
        List<OfEdition> editions,
        Typed typed,
        String today,
        Review review,
        String back) {

    public List<Kind> kinds() {
        return List.of(Kind.values());
    }

    public record OfEdition(int number, String heading, List<Step> steps) {}

    public record Step(String id, String what, String who, String day, String note) {}

    /** What was typed and could not be kept; empty on a plain visit. */
    public record Typed(String edition, String kind, String who, String day, String note, String review) {
        static final Typed NOTHING = new Typed("", "", "", "", "", "");

        static Typed review(String day) {
            return new Typed("", "", "", "", "", day);
        }
    }

    public record Review(String due, String words, String overdue) {}
}
