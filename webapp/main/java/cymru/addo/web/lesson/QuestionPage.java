package cymru.addo.web.lesson;

import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * A question in front of the class: first what can be chosen, with a box for the number of hands at each; once the hands are
 * kept, what to say about each.
 *
 * @param hint what hands are raised for
 * @param thread the messages that went before; empty for most kinds
 * @param fault what was wrong with the numbers; null where nothing was
 * @param partners what things are to be matched with; empty elsewhere
 * @param again where hands are counted once more; null before they were
 * @param teaches the page that this is learnt from
 */
public record QuestionPage(
        Frame frame,
        Steps steps,
        String action,
        String ask,
        String hint,
        List<Said> thread,
        String fault,
        boolean kept,
        boolean counted,
        List<Card> cards,
        List<String> partners,
        String counts,
        String again,
        String teaches,
        String teacher) {

    public record Said(String who, String words) {}

    /**
     * Something that can be chosen or put somewhere.
     *
     * @param place where it belongs, in words, once that may be said; null before, and where it is only chosen
     * @param right whether it is what is looked for; false before that may be said
     * @param feedback null before it may be said
     */
    public record Card(
            String letter,
            String picture,
            String text,
            List<Box> boxes,
            String place,
            boolean right,
            String feedback) {}

    /**
     * A number of hands.
     *
     * @param label where the hands would put it; what the card says where it is only chosen
     * @param many as it was kept or typed; empty where it was not
     */
    public record Box(String id, String label, String words, String many) {}
}
