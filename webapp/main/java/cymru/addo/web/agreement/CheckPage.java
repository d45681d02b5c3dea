package cymru.addo.web.agreement;

import cymru.addo.web.page.Frame;
import cymru.addo.web.question.Asking;
import cymru.addo.web.question.Said;
import java.util.List;

/**
 * A promise, and one short question that shows whether it is understood.
 *
 * @param right how many are understood already
 * @param hash of the question, so that an answer to other words is not marked as one to these
 * @param number the number of this try
 * @param fault what is missing in the answer; null where nothing is
 * @param notice what is to be known beforehand; null where nothing is
 * @param after what is said to the answer that was just given; null where there was none
 * @param answers to ask, or to say not yet, at any time
 */
public record CheckPage(
        Frame frame,
        AgreementPage.Card card,
        Asking asking,
        int right,
        int total,
        String rule,
        String hash,
        int number,
        String fault,
        String notice,
        After after,
        String action,
        Answers answers) {

    /**
     * What is said to an answer. Nothing is wrong: it is there, or it is worth another look.
     *
     * @param heading the last part of the key: right, or again
     * @param tone how the reader is spoken to: young, or pupil
     */
    public record After(String heading, String tone, List<Said> said) {}
}
