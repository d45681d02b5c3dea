package cymru.addo.check;

import cymru.addo.agreement.RuleKey;
import java.time.Instant;
import java.util.Optional;

/** How far somebody has come with the question on one promise: how often they tried, and when it was right. */
public record Checked(RuleKey rule, int tries, Optional<Instant> rightAt) {
    public boolean isRight() {
        return rightAt.isPresent();
    }
}
