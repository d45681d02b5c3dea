package cymru.addo.web.staff;

import cymru.addo.school.Language;
import cymru.addo.web.page.Input;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a member of staff sent: which words they read, what they chose after each part, and their answer. */
public class OwnAgreementForm {
    enum Answer {
        AGREE,
        QUESTION,
        NOT_YET
    }

    @FormParam("answer")
    private String answer;

    @FormParam("edition")
    private String edition;

    @FormParam("read")
    private String read;

    @FormParam("question")
    @DefaultValue("")
    private String question = "";

    Optional<Answer> answer() {
        return Input.oneOf(Answer.class, answer);
    }

    String edition() {
        return edition;
    }

    Optional<Language> read() {
        return Input.oneOf(Language.class, read);
    }

    String question() {
        return question;
    }

    /** The options that were chosen, by part; what is no option is none. */
    static Map<Integer, Integer> chosen(MultivaluedMap<String, String> fields, int parts) {
        var chosen = new HashMap<Integer, Integer>();
        for (var part = 1; part <= parts; part++) {
            var option = fields.getFirst("part" + part);
            if (option != null && option.matches("[0-9]")) chosen.put(part, Integer.valueOf(option));
        }
        return chosen;
    }
}
