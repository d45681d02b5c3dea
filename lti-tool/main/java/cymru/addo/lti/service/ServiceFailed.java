package cymru.addo.lti.service;

import cymru.addo.lti.service.ServiceOutcome.Silence;
import java.time.Duration;
import java.util.Optional;

/** A platform's service did not do what we asked. The message says why in words that are safe to log. */
public class ServiceFailed extends Exception {
    private final transient ServiceOutcome<Void> outcome;

    public ServiceFailed(String reason) {
        this(reason, new ServiceOutcome.TryLater<>(Silence.UNREADABLE, reason, Optional.empty()));
    }

    /** Nothing was answered at all. */
    public ServiceFailed(String reason, Throwable cause) {
        super(reason, cause);
        this.outcome = new ServiceOutcome.TryLater<>(Silence.NO_ANSWER, reason, Optional.empty());
    }

    private ServiceFailed(String reason, ServiceOutcome<Void> outcome) {
        super(reason);
        this.outcome = outcome;
    }

    static ServiceFailed forGood(int status, String reason) {
        return new ServiceFailed(reason, new ServiceOutcome.Refused<>(status, reason));
    }

    static ServiceFailed forNow(Silence how, String reason, Optional<Duration> after) {
        return new ServiceFailed(reason, new ServiceOutcome.TryLater<>(how, reason, after));
    }

    /** Whether to try later, or not before somebody has changed something. */
    public <T> ServiceOutcome<T> outcome() {
        return outcome.then(nothing -> new ServiceOutcome.Refused<>(0, getMessage()));
    }
}
