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
 * @param faults why it was not done
 * @param waits that an edition is published and waits for its day; null where none does
 * @param mend what must be put right before it can be published
 * @param look what deserves another look
 * @param publish null while nothing is changed
 */
public record EditAgreementPage(
        Frame frame,
        SchoolMenu menu,
        String heading,
        String said,
        List<String> faults,
        String waits,
        Promises promises,
        List<String> mend,
        List<String> look,
        List<OfBand> bands,
        Publish publish,
        String back) {

    /**
     * What is promised, in order, and what is left out.
     *
     * @param arrange where a promise is sent that is moved, left out or brought back
     * @param add where one is sent that is added
     */
    public record Promises(
            String arrange,
            String add,
            int version,
            List<Promise> made,
            List<LeftOut> leftOut,
            List<Picture> pictures,
            List<Band> bands) {}

    /** @param tag new or changed, in words; null where it is as it was */
    public record Promise(String key, String address, String words, String tag) {}

    public record LeftOut(String key, String words) {}

    public record Picture(String name, String drawing, String meaning) {}

    /**
     * @param around where the words around its promises are written
     * @param preview where it is seen as the band will read it
     * @param isFramed whether the words around its promises are changed
     */
    public record Band(String key, String words, String around, String preview, boolean isFramed) {}

    /** What readers of a band will be told has changed, in each language. */
    public record OfBand(String heading, List<Side> sides) {}

    public record Side(String language, List<ChangedPromise> promises) {}

    /**
     * @param edition the edition that the words are compared with
     * @param version of the draft that this page shows
     * @param weight as it was chosen; empty where nothing was
     * @param from the day from which it is to count; empty for at once
     * @param earliest the first day it can count from
     */
    public record Publish(
            String action,
            String discard,
            String edition,
            int version,
            String weight,
            String reason,
            String from,
            String earliest,
            boolean ready) {}
}
