package cymru.addo.web.visitor;

import cymru.addo.web.page.Frame;
import java.util.List;

/** What hangs behind the code at reception: a welcome in each language, and who one may be. */
public record StartPage(Frame frame, List<Door> doors) {

    /** @param choices none where the school has published nothing yet */
    public record Door(String language, String heading, String words, List<Choice> choices) {}

    public record Choice(String address, String words) {}
}
