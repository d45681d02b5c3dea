package cymru.addo.vle;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.Language;
import java.time.Instant;
import java.util.Optional;

/** The visits that are going on. */
public interface LaunchSessions {
    /** Opens a visit that this secret proves; only a fingerprint of the secret is kept. */
    void open(LaunchSession session, VisitSecret secret, Optional<String> resourceLink);

    /** The visit with this id, if the secret is its own, came in its own way, and the visit has not ended. Being asked keeps it alive. */
    Optional<LaunchSession> find(String id, VisitSecret secret);

    void speak(LaunchSession session, Language language);

    /** The visit goes on in another class of this person's. */
    void enter(LaunchSession session, ClassGroupId classGroup);

    void end(LaunchSession session);

    /** Forgets visits opened before this moment. */
    int sweep(Instant openedBefore);
}
