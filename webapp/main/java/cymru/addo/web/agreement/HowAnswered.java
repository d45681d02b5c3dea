package cymru.addo.web.agreement;

import cymru.addo.agreement.Acceptance;
import cymru.addo.web.page.Messages;
import java.util.Map;
import java.util.Optional;

/** Says how strongly an answer names who gave it: by their own account, with an adult beside them, or by a class code. */
final class HowAnswered {
    private static final Map<String, String> WORDS = Map.of(
            Acceptance.SELF, "review.method.self",
            Acceptance.WITH_ADULT, "review.method.withAdult",
            Acceptance.CLASS_CODE, "review.method.classCode");

    private HowAnswered() {}

    /** Empty for what was nobody's own answer. */
    static Optional<String> words(Acceptance answer, Messages m) {
        return Optional.ofNullable(WORDS.get(answer.method())).map(m::text);
    }
}
