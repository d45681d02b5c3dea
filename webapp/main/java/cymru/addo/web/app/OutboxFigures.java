package cymru.addo.web.app;

import cymru.addo.vle.outbox.StuckMessages;
import cymru.addo.vle.outbox.StuckMessages.Counts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * What {@code /metrics} says of all schools' messages to their platforms: how many wait and since when, and how many somebody has
 * to look at. The table is counted every few seconds at most, however often it is asked.
 */
@ApplicationScoped
public class OutboxFigures {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private record Seen(Instant at, Counts counts) {}

    private MetricRegistry registry;
    private StuckMessages messages;
    private Clock clock;
    private volatile Seen seen = new Seen(Instant.MIN, new Counts(0, 0, Optional.empty()));

    OutboxFigures() {}

    @Inject
    public OutboxFigures(MetricRegistry registry, StuckMessages messages, Clock clock) {
        this.registry = registry;
        this.messages = messages;
        this.clock = clock;
    }

    void begin() {
        show("addo_outbox_waiting", "Messages that wait for a platform", "none", Counts::waiting);
        show("addo_outbox_parked", "Messages that a platform refused, for somebody to look at", "none", Counts::parked);
        show("addo_outbox_oldest_seconds", "How long the oldest message has waited", "seconds", this::age);
    }

    private void show(String name, String description, String unit, ToLongFunction<Counts> figure) {
        var metadata = Metadata.builder()
                .withName(name)
                .withDescription(description)
                .withUnit(unit)
                .build();
        registry.gauge(metadata, () -> figure.applyAsLong(counts()));
    }

    private long age(Counts counts) {
        return counts.waitingSince()
                .map(since -> Duration.between(since, clock.instant()).toSeconds())
                .orElse(0L);
    }

    private synchronized Counts counts() {
        var now = clock.instant();
        if (seen.at().equals(Instant.MIN) || seen.at().plus(FRESH).isBefore(now))
            seen = new Seen(now, messages.counts());
        return seen.counts();
    }
}
