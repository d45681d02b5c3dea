package cymru.addo.web.module;

import cymru.addo.web.page.Frame;
import cymru.addo.web.question.Said;
import java.util.List;

/**
 * What is said to an answer. Nothing here is wrong: it is there, or it is worth another look.
 *
 * @param said what was chosen, or put in its place, and what there is to say about it
 * @param partly whether some things are in their place and others are not yet
 * @param heading the last part of the key: right, or again
 * @param teaches the page that teaches it; null where the answer was right
 */
public record FeedbackPage(
        Frame frame,
        String module,
        String tone,
        String heading,
        String picture,
        int number,
        int total,
        String ask,
        List<Said> said,
        boolean partly,
        String spoken,
        String teaches,
        String next) {

    public boolean isRight() {
        return teaches == null;
    }
}
