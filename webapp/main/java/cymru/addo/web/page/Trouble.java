package cymru.addo.web.page;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/**
 * A page for when something did not go as meant: what happened, what to do next and whom to ask, in plain words.
 *
 * @param reference what to quote when asking for help; the log has it too. Null where the page says it all
 * @param refused the name of the launch check that refused, for scripts that watch a platform; null elsewhere
 * @param newTab where the page offers to open the activity in a tab of its own; null where it offers nothing
 */
public record Trouble(
        Frame frame, String heading, List<String> words, String reference, String refused, String newTab) {

    public static Trouble of(Messages messages, String key, String reference) {
        return new Trouble(
                Frame.bare(messages, messages.text("trouble.title")),
                messages.text("trouble." + key + ".heading"),
                List.of(messages.text("trouble." + key + ".next")),
                reference,
                null,
                null);
    }

    /** A new reference: short enough to be read out, long enough to be found in the log. */
    public static String newReference() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    public Response answer(int status) {
        return new View("error/trouble.jte", this).answer(status);
    }
}
