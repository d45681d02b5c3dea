package cymru.addo.lti.registration;

import cymru.addo.lti.Claims;
import cymru.addo.lti.Json;
import cymru.addo.lti.http.OutgoingAnswer;
import java.util.Optional;

/** Why a platform said no: its code where it gave one, as JSON or as plain words; of a whole page of HTML, nothing. */
final class RefusalText {
    private static final String SHORT_AND_PLAIN = "[\\w .:/'-]{1,120}";

    private RefusalText() {}

    static String of(OutgoingAnswer answer) {
        var said = Json.object(answer.body())
                .map(RefusalText::inJson)
                .orElseGet(() -> Optional.of(answer.body().trim()))
                .filter(words -> words.matches(SHORT_AND_PLAIN));
        return "The platform refused (" + answer.status()
                + said.map(words -> ": " + words).orElse("") + ").";
    }

    private static Optional<String> inJson(Claims error) {
        return error.text("error_description").or(() -> error.text("error"));
    }
}
