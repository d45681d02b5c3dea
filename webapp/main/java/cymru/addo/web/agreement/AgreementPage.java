package cymru.addo.web.agreement;

import cymru.addo.agreement.AgreementFrame;
import cymru.addo.web.change.ChangedPromise;
import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * The whole agreement as one pupil reads it: an opening, one card for each promise, and the three answers.
 *
 * @param since what is different for somebody who agreed before; null where nothing is
 * @param answers null for staff, who only look
 * @param questions where every promise comes with its question; null where not every one has one, or none is left
 */
public record AgreementPage(
        Frame frame,
        AgreementFrame words,
        Since since,
        List<Card> cards,
        String otherLanguage,
        Answers answers,
        String questions,
        String notice) {

    /** Where the language link of a card leads: the same card in the other language. */
    public String sameCard(String id) {
        return otherLanguage + "#" + id;
    }

    public String lastCard() {
        return cards.get(cards.size() - 1).id();
    }

    /**
     * What somebody who agreed before sees first.
     *
     * @param questions how many are asked on what is new; null where none is left
     * @param goOn where they go on without reading all of it again
     */
    public record Since(List<ChangedPromise> promises, String words, String questions, String goOn) {
        public boolean isReworded() {
            return promises.stream().anyMatch(ChangedPromise::isReworded);
        }
    }

    /** One promise. Its number counts from 1. */
    public record Card(int number, String promise, String reason, String picture, String pictureMeaning) {

        public String id() {
            return "promise-" + number;
        }

        public String back() {
            return number == 1 ? "start" : "promise-" + (number - 1);
        }

        public String next(int cards) {
            return number == cards ? "answer" : "promise-" + (number + 1);
        }
    }
}
