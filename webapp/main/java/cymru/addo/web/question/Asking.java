package cymru.addo.web.question;

import java.util.List;

/**
 * A question as it lies before somebody. Everything on it is known by a number, so that it gives nothing away.
 *
 * @param form how it is answered
 * @param kind the last part of the key of what sort of question it is
 * @param places where options can be put; for those in a row, their numbers
 * @param spoken the question and its options, to be read aloud
 */
public record Asking(
        Form form,
        String kind,
        String ask,
        List<Message> thread,
        List<Choice> choices,
        List<String> places,
        String spoken) {

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
