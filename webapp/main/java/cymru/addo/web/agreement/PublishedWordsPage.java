package cymru.addo.web.agreement;

import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * What a band is asked to agree to, as it stands in an edition.
 *
 * @param dated which edition it is, and since when
 * @param past that it counts no more; null for the one in force
 */
public record PublishedWordsPage(
        Frame frame,
        String school,
        String heading,
        String band,
        String dated,
        String past,
        String intro,
        List<Promise> promises,
        String declaration,
        String back) {

    public record Promise(String picture, String words, String reason) {}
}
