package cymru.addo.web.school;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * The current edition, each band in English and Welsh side by side.
 *
 * @param said what has just been done; null on a plain visit
 * @param publication how the edition came out and why; empty for the one that Addo brings along
 * @param approved the steps on its way that were written down
 * @param overdue that it should have been looked over by now; null where there is time
 * @param approval where they are written down
 * @param edit where the next edition is written
 * @param begun whether somebody has begun with it
 * @param awaiting which languages no fluent speaker has read yet, in sentences
 */
public record SchoolAgreementPage(
        Frame frame,
        SchoolMenu menu,
        String heading,
        String said,
        List<String> publication,
        List<String> approved,
        String overdue,
        String approval,
        String edit,
        boolean begun,
        List<String> awaiting,
        List<OfBand> bands) {

    public record OfBand(String id, String heading, String preview, String poster, List<Pair> pairs) {}

    /** The same passage in both languages; the reason, and what is asked about a promise, are null where there is none. */
    public record Pair(
            String what,
            String english,
            String englishReason,
            String englishQuestion,
            String welsh,
            String welshReason,
            String welshQuestion) {}
}
