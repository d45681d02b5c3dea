package cymru.addo.web.agreement;

import cymru.addo.web.change.ChangedPromise;
import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * What a pupil's answer left behind, to read again at any time and to print: the answer, the day, and the promises in the very
 * words that were shown.
 *
 * @param readAgain where the agreement can be read and answered anew; null once they have agreed themselves
 * @param modules where there is more to learn
 * @param changed which promises have better words since; empty where none has
 * @param sentHere whether the platform sent them to accept the terms, and waits for them to carry on
 */
public record ReceiptPage(
        Frame frame,
        Kind kind,
        List<Fact> facts,
        List<AgreementPage.Card> promises,
        String declaration,
        String readAgain,
        String modules,
        List<ChangedPromise> changed,
        boolean sentHere) {

    public enum Kind {
        AGREED,
        /** Talked through with the class; their own answer is still theirs to give. */
        WITH_CLASS,
        QUESTION,
        NOT_YET;

        public String key() {
            return switch (this) {
                case AGREED -> "agreed";
                case WITH_CLASS -> "withClass";
                case QUESTION -> "question";
                case NOT_YET -> "notYet";
            };
        }

        public String picture() {
            return switch (this) {
                case AGREED, WITH_CLASS -> "done";
                case QUESTION -> "question";
                case NOT_YET -> "not-yet";
            };
        }
    }

    /** One line of the receipt: what it is and what it says. */
    public record Fact(String name, String value) {}
}
