package cymru.addo.lti.service;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of a request to a platform's service, sorted by what to do next: nothing, send a newer one, look for the thing
 * again, ask a person, or try later.
 *
 * @param <T> what a request that was done answers
 */
public sealed interface ServiceOutcome<T> {

    /** The platform did it. */
    record Done<T>(T value) implements ServiceOutcome<T> {}

    /** The platform already holds something newer (409). */
    record OutOfOrder<T>() implements ServiceOutcome<T> {}

    /** What was addressed is no longer there (404, 410): it may be found again elsewhere, or made again. */
    record Gone<T>() implements ServiceOutcome<T> {}

    /**
     * The platform will not, and asking again would change nothing until somebody changes a setting.
     *
     * @param status what it answered, or 0 where it was not even asked
     * @param reason in English, safe to log and to show: a fixed sentence that quotes nobody
     */
    record Refused<T>(int status, String reason) implements ServiceOutcome<T> {}

    /**
     * The platform cannot just now.
     *
     * @param reason in English, safe to log and to show
     * @param after how long it asked us to wait
     */
    record TryLater<T>(Silence how, String reason, Optional<Duration> after) implements ServiceOutcome<T> {}

    /** In which way a platform gave us nothing. */
    enum Silence {
        /** No connection, or no answer in time. */
        NO_ANSWER,
        /** It answered that it cannot, or not so often. */
        BUSY,
        /** It answered something else than was asked for: a page for people, a list that is none. */
        UNREADABLE
    }

    /** Goes on with what was answered, where it was. */
    default <U> ServiceOutcome<U> then(Function<T, ServiceOutcome<U>> next) {
        if (this instanceof Done<T> done) return next.apply(done.value());
        if (this instanceof Refused<T> refused) return new Refused<>(refused.status(), refused.reason());
        if (this instanceof TryLater<T> later) return new TryLater<>(later.how(), later.reason(), later.after());
        return this instanceof Gone<T> ? new Gone<>() : new OutOfOrder<>();
    }

    default <U> ServiceOutcome<U> map(Function<T, U> reading) {
        return then(value -> new Done<>(reading.apply(value)));
    }
}
