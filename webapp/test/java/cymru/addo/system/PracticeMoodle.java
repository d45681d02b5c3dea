package cymru.addo.system;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.List;
import java.util.Map;

/** The Web Services of the practice VLE, as its administrator sees them. */
record PracticeMoodle(AddoServer addo) {

    static PracticeMoodle ofTheDemonstration() {
        return new PracticeMoodle(Demonstration.server());
    }

    String address() {
        var root = addo.vle("/").toString();
        return root.substring(0, root.length() - 1);
    }

    String token() {
        return String.valueOf(noticed().get("token"));
    }

    /** The messages that were sent to somebody, by how the VLE knows them. */
    List<String> messagesTo(String subject) {
        return ((List<?>) noticed().get("messages"))
                .stream()
                        .map(message -> (Map<?, ?>) message)
                        .filter(message -> subject.equals(message.get("to")))
                        .map(message -> String.valueOf(message.get("text")))
                        .toList();
    }

    /** A function is there, missing, forbidden or silent from now on. */
    void turn(String function, String offer) {
        post("/api/webservices", Map.of("function", function, "offer", offer));
    }

    /** Somebody joins or leaves a cohort; with neither, the cohort vanishes. */
    void cohort(Map<String, String> change) {
        post("/api/cohorts", change);
    }

    private void post(String path, Map<String, String> form) {
        var answered = new Browserless().post(addo.vle(path), form);
        if (answered.status() != 200) throw new AssertionError("The VLE does not take " + form + ": " + answered);
    }

    private Map<String, Object> noticed() {
        try {
            return JSONObjectUtils.parse(
                    new Browserless().get(addo.vle("/api/webservices")).body());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
