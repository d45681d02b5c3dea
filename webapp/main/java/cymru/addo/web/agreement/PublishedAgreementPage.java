package cymru.addo.web.agreement;

import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * The agreement of a school for whoever has its link: which edition, since when, and the words of each band.
 *
 * @param about since when it counts, who approved it, when it is looked over again; each a sentence
 * @param earlier editions that counted before, the last one first
 */
public record PublishedAgreementPage(
        Frame frame, String school, String heading, List<String> about, List<Link> bands, List<Earlier> earlier) {

    public record Link(String words, String address) {}

    /** @param days from when to when it counted */
    public record Earlier(String words, String days, List<Link> bands) {}
}
