package cymru.addo.web.school;

import cymru.addo.web.change.ChangedPromise;
import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * The next edition while it is being written: its promises, what must be put right, what each band will be told has changed, and
 * the form that publishes it.
 *
 * @param said what has just been done; null on a plain visit
 * @param faults why it was not published
 * @param mend what must be put right before it can be
 * @param look what deserves another look
 * @param publish null while nothing is changed
 */
public record EditAgreementPage(
        Frame frame,
        SchoolMenu menu,
        String heading,
        String said,
        List<String> faults,
        List<Promise> promises,
        List<String> mend,
        List<String> look,
        List<OfBand> bands,
        Publish publish,
        String back) {

    public record Promise(String address, String words, boolean changed) {}

    /** What readers of a band will be told has changed, in each language. */
    public record OfBand(String heading, List<Side> sides) {}

    public record Side(String language, List<ChangedPromise> promises) {}

    /**
     * @param edition the edition that the words are compared with
     * @param version of the draft that this page shows
     * @param weight as it was chosen; empty where nothing was
     */
    public record Publish(
            String action, String discard, String edition, int version, String weight, String reason, boolean ready) {}
}
