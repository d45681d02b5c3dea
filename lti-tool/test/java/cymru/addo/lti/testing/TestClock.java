package cymru.addo.lti.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until a test moves it. */
public final class TestClock extends Clock {
    private volatile Instant now;

    private TestClock(Instant now) {
        this.now = now;
    }

    /** A Tuesday morning in September. */
    public static TestClock ofAMorning() {
        return at("2026-09-08T09:00:00Z");
    }

    public static TestClock at(String now) {
        return new TestClock(Instant.parse(now));
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    public void moveTo(String moment) {
        now = Instant.parse(moment);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
