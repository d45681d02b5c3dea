package cymru.addo.lti.launch;

import cymru.addo.lti.LaunchCheck;
import java.util.Optional;

/**
 * The platform says who the person is. Only a registration that allows it may send somebody without a name.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#user-identity-claims">LTI Core 5.3.6</a>
 */
final class SubjectCheck implements Check {
    private static final int LONGEST = 255;

    @Override
    public LaunchCheck name() {
        return LaunchCheck.SUBJECT;
    }

    @Override
    public Optional<String> objection(Evidence evidence) {
        var claims = evidence.claims();
        if (!claims.has("sub"))
            return Check.objectIf(!evidence.registration().anonymousAllowed(), "the launch does not say who it is");
        var subject = claims.text("sub");
        return Check.objectIf(
                subject.isEmpty() || subject.get().length() > LONGEST, "the subject is not a text of bearable length");
    }
}
