package cymru.addo.web.school;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/** Which wordings of the agreement were not understood at once. It is about words; nobody who read them is named. */
public record UnderstandingPage(Frame frame, SchoolMenu menu, String headline, List<Wording> wordings) {

    /**
     * A promise in the words of one band and language.
     *
     * @param question what was asked about it
     * @param share how many were right at first, in per cent
     */
    public record Wording(
            String tag, String promise, String question, String band, String language, int people, int share) {}
}
