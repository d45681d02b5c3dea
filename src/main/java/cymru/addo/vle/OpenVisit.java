package cymru.addo.vle;

import cymru.addo.lti.Secrets;
import cymru.addo.roster.ClassGroup;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Opens the visit of a pupil whom no platform sent, in one class. It is proved by a cookie and leads back nowhere. */
@Dependent
public class OpenVisit {
    private static final int RANDOM_PART = 16;

    private final LaunchSessions sessions;
    private final Secrets secrets;
    private final Clock clock;

    @Inject
    public OpenVisit(LaunchSessions sessions, Secrets secrets, Clock clock) {
        this.sessions = sessions;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The public id of a visit that is about to be opened. It begins with the time, so that the oldest of a browser can be told. */
    public String id() {
        var seconds = Long.toString(clock.instant().getEpochSecond(), Character.MAX_RADIX);
        return seconds + secrets.fresh().substring(0, RANDOM_PART);
    }

    public VisitSecret ofPupil(String id, PersonId pupil, ClassGroup in, Language language) {
        var secret = VisitSecret.inCookie(secrets.fresh());
        sessions.open(
                new LaunchSession(
                        id,
                        secrets.fresh(),
                        in.school(),
                        pupil,
                        Optional.of(in.id()),
                        in.registration(),
                        in.deployment(),
                        Set.of("PUPIL"),
                        Optional.empty(),
                        language,
                        Optional.empty()),
                secret,
                Optional.empty());
        return secret;
    }
}
