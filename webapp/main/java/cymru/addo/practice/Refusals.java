package cymru.addo.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The registrations that failed, the newest first, so that an administrator need not ask the tool's people what happened. */
final class Refusals {
    private static final int KEPT = 20;

    record Refusal(Instant at, String tool, String words) {}

    private final Deque<Refusal> newestFirst = new ArrayDeque<>();
    private final Clock clock;

    Refusals(Clock clock) {
        this.clock = clock;
    }

    synchronized void add(String tool, String words) {
        newestFirst.addFirst(new Refusal(clock.instant(), tool, words));
        if (newestFirst.size() > KEPT) newestFirst.removeLast();
    }

    synchronized List<Refusal> all() {
        return List.copyOf(newestFirst);
    }
}
