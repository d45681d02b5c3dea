package cymru.addo.web.school;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * One promise in all its bands, both languages side by side, to be written anew, and the question on it.
 *
 * @param notice that somebody else was quicker; null where nobody was
 * @param reading where the page asks, while somebody types, how hard words are to read
 * @param version of the draft that this page shows
 */
public record EditPromisePage(
        Frame frame,
        SchoolMenu menu,
        String heading,
        String notice,
        String action,
        String reading,
        String rule,
        int version,
        int longest,
        List<OfBand> bands,
        Question question,
        String back) {

    /** @param target how hard the words may be for these readers */
    public record OfBand(String heading, String target, List<Side> sides) {}

    /**
     * The words in one language.
     *
     * @param place the end of the names of its fields
     * @param promiseNow what the current edition says; null where it is the same
     * @param reasonNow the same
     * @param meter how hard they are to read
     */
    public record Side(
            String place,
            String language,
            String words,
            String promise,
            String promiseNow,
            String reason,
            String reasonNow,
            ReadingMeter meter) {}

    /**
     * What is asked about the promise.
     *
     * @param longest the most letters of each part
     * @param now what is asked now in each band, as long as the school asks nothing of its own
     */
    public record Question(int longest, List<Asked> now, List<Part> parts) {}

    public record Asked(String band, String words) {}

    /** The question in one language; the language's tag ends the names of its fields. */
    public record Part(String language, String words, String ask, String right, String other) {}
}
