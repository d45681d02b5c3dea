package cymru.addo.web.agreement;

import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * What one pupil answered, for the teacher who came from the gradebook.
 *
 * @param tag the colour of the answer: ok, ask, no or info
 * @param words the promises as they were shown; null where nothing is answered
 * @param back the way back to the gradebook; null where the platform names none
 * @param classPage the page of the class
 */
public record ReviewPage(
        Frame frame,
        String heading,
        String tag,
        String standing,
        String next,
        List<Fact> facts,
        List<Question> questions,
        Words words,
        List<Fact> earlier,
        String back,
        String classPage) {

    /** @param language where the value is in the language of the answer; null where it is in the reader's */
    public record Fact(String name, String value, String language) {
        Fact(String name, String value) {
            this(name, value, null);
        }
    }

    /** @param answer what a grown-up wrote down when they talked; null where nobody did */
    public record Question(String asked, String about, String words, String state, String answer) {}

    /** @param language of the answer, which need not be the reader's */
    public record Words(
            String language, String note, String intro, List<AgreementPage.Card> promises, String declaration) {}
}
