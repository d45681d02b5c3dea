package cymru.addo.web.slip;

import cymru.addo.agreement.AgreementFrame;
import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * What a parent finds behind the code of a slip: the child's own wording, the answer, and apart from it the two questions on
 * pictures.
 *
 * @param said what has just been kept; null on a plain visit
 * @param answered the answer that stands, in words; null where there is none
 * @param answerable whether an answer can still be given
 * @param modules what parents can read and try out, by the school's link; null where the school has none
 * @param pictures null where nothing can be answered or taken back any more
 */
public record SlipPage(
        Frame frame,
        String action,
        String heading,
        String school,
        String said,
        String answered,
        boolean answerable,
        String edition,
        String wordsShown,
        AgreementFrame words,
        List<Promise> promises,
        Pictures pictures,
        String modules,
        String another) {

    public record Promise(String picture, String meaning, String words, String reason) {}

    /**
     * @param standing what was answered before, in words
     * @param open whether they can be answered
     * @param given whether there is a permission to take back
     */
    public record Pictures(List<String> standing, boolean open, boolean given) {}
}
