package cymru.addo.web.staff;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.ClassMenu;
import java.util.List;

/**
 * The agreement of staff as one of them meets it.
 *
 * @param fault what could not be; null where nothing went wrong
 * @param standing what they answered this year; null while nothing
 * @param facts what a receipt says of an agreement; empty where there is none
 * @param words null where the school has published nothing
 * @param action where the answer goes; null where they have agreed
 */
public record OwnAgreementPage(
        Frame frame,
        ClassMenu menu,
        String fault,
        String standing,
        List<Fact> facts,
        Words words,
        String edition,
        String read,
        String action,
        String typed) {

    public record Fact(String name, String value) {}

    public record Words(String title, String intro, List<Part> parts, String declaration) {}

    /** @param question what is asked after it; null where nothing is, or nothing any more */
    public record Part(String heading, List<String> statements, Question question) {}

    /** @param why what to think of, after an answer that was not right; null before one */
    public record Question(String name, String ask, List<Option> options, String why) {}

    public record Option(int value, String words, boolean chosen) {}
}
