package cymru.addo.web.agreement;

import cymru.addo.web.page.Frame;
import java.util.List;

/** Where a pupil says which promise the question is about, and adds words if they like. */
public record QuestionPage(
        Frame frame,
        List<Choice> promises,
        String chosen,
        String words,
        String fault,
        String edition,
        String wordsShown,
        String action,
        String back) {

    public record Choice(String key, String promise) {}
}
