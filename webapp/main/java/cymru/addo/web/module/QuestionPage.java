package cymru.addo.web.module;

import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * One question. Everything on it is known by a number, so that it gives nothing away.
 *
 * @param form how it is answered
 * @param kind the last part of the key of what sort of question it is
 * @param places where options can be put; for those in a row, their numbers
 * @param spoken the question and its options, to be read aloud
 * @param notice what is to be known beforehand; null where nothing is
 * @param fault what is missing in the answer; null where nothing is
 * @param back the page that teaches it; null where people are asked what they know before they read
 * @param next the next question, for somebody who only looks; null for everybody else
 */
public record QuestionPage(
        Frame frame,
        String module,
        Form form,
        String kind,
        int number,
        int total,
        String ask,
        List<Message> thread,
        List<Choice> choices,
        List<String> places,
        String spoken,
        String notice,
        String fault,
        String action,
        int attempt,
        int version,
        String back,
        String next) {

    /** How a question is answered: one of several, any of several, or a place for each. */
    public enum Form {
        ONE,
        ANY,
        GROUPS,
        PLACES;

        public boolean isChoice() {
            return this == ONE || this == ANY;
        }
    }

    /** One message of a thread. */
    public record Message(String who, String text) {}

    /**
     * @param picture null where it has none
     * @param given what was done with it before: 1 where it was chosen, the number of its place, or 0
     */
    public record Choice(int number, String text, String picture, int given) {}

    public boolean hasPictures() {
        return choices.stream().anyMatch(choice -> choice.picture() != null);
    }
}
