package cymru.addo.vle;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.vle.LaunchLog.Line;
import cymru.addo.vle.LaunchLog.Which;
import cymru.addo.vle.LaunchNote.Outcome;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class LaunchLogIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.ofAMorning();
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final School brookside = SchoolFixtures.brookside(jdbi);
    private final String moodle = PlatformFixtures.registered(jdbi, hillcrest, URI.create("https://moodle.example"))
            .id();
    private final LaunchLog log = new SqlLaunchLog(jdbi);

    @Test
    void keepsWhatWasNotedAsItWasNoted() {
        var refused = refused();
        log.keep(List.of(letIn(), refused));

        var lines = log.of(hillcrest.id(), Which.ALL, 0, 10);

        assertThat(lines).extracting(Line::note).containsExactly(refused, letIn());
        assertThat(lines).extracting(Line::issuer).containsOnly("https://moodle.example");
        assertThat(log.of(brookside.id(), Which.ALL, 0, 10)).isEmpty();
    }

    @Test
    void leavesOutThoseWhoCameIn() {
        log.keep(List.of(letIn(), refused(), letIn()));

        assertThat(log.of(hillcrest.id(), Which.NOT_LET_IN, 0, 10))
                .extracting(line -> line.note().outcome())
                .containsExactly(Outcome.REFUSED);
    }

    @Test
    void isReadPageByPage() {
        log.keep(IntStream.range(0, 5).mapToObj(any -> letIn()).toList());

        var first = log.of(hillcrest.id(), Which.ALL, 0, 3);
        var second = log.of(hillcrest.id(), Which.ALL, first.get(2).number(), 3);

        assertThat(first).hasSize(3);
        assertThat(second).hasSize(2);
        assertThat(second).doesNotContainAnyElementsOf(first);
    }

    @Test
    void isReadToItsEndWhereItIsLong() {
        log.keep(IntStream.range(0, 1234).mapToObj(any -> letIn()).toList());
        var read = new ArrayList<Line>();

        log.each(hillcrest.id(), Which.ALL, read::add);

        assertThat(read).hasSize(1234).doesNotHaveDuplicates();
    }

    @Test
    void keepsNothingOfAPlatformThatNobodyHasRegistered() {
        log.keep(List.of(noted(UUID.randomUUID().toString(), Outcome.LET_IN, Optional.empty())));

        assertThat(log.of(hillcrest.id(), Which.ALL, 0, 10)).isEmpty();
    }

    @Test
    void saysWhenSomebodyLastCameIn() {
        log.keep(List.of(letIn()));
        clock.advance(Duration.ofHours(1));
        log.keep(List.of(refused()));

        var platform = new SqlSchoolPlatforms(jdbi, clock).of(hillcrest.id()).get(0);

        assertThat(platform.lastLaunch()).contains(clock.instant().minus(Duration.ofHours(1)));
    }

    @Test
    void forgetsWhatIsOlder() {
        log.keep(List.of(letIn()));
        clock.advance(Duration.ofDays(90));
        log.keep(List.of(refused()));

        assertThat(log.sweep(clock.instant().minus(Duration.ofDays(89)))).isEqualTo(1);
        assertThat(log.of(hillcrest.id(), Which.ALL, 0, 10)).hasSize(1);
    }

    private LaunchNote letIn() {
        return noted(moodle, Outcome.LET_IN, Optional.empty());
    }

    private LaunchNote refused() {
        return noted(moodle, Outcome.REFUSED, Optional.of("SIGNATURE"));
    }

    private LaunchNote noted(String platform, Outcome outcome, Optional<String> failed) {
        return new LaunchNote(
                platform,
                clock.instant(),
                Optional.of("1"),
                Optional.of("LtiResourceLinkRequest").filter(any -> failed.isEmpty()),
                outcome,
                failed.map(any -> List.of("MALFORMED", "STATE")),
                failed,
                failed.map(any -> "the signature is not true"),
                failed.map(any -> "ab12cd34"));
    }
}
