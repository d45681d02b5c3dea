package cymru.addo.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.addo.database.TestDatabase;
import cymru.addo.database.Together;
import cymru.addo.evidence.VerifyChain.Outcome;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class ChainIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final EventLog events = EvidenceFixtures.events(jdbi);
    private final ChainLinker linker = EvidenceFixtures.linker(jdbi);

    @Test
    void linksWhatHappenedAndSaysWhatIsNotLinkedYet() {
        happen(5);
        linker.linkTail(hillcrest.id());
        happen(2);

        assertThat(verify()).isInstanceOfSatisfying(Outcome.Verified.class, chain -> {
            assertThat(chain.upTo()).isEqualTo(5);
            assertThat(chain.unlinked()).isEqualTo(2);
            assertThat(chain.lastHash()).matches("[0-9a-f]{64}");
        });
        assertThat(linker.schoolsWithTail()).containsExactly(hillcrest.id());
    }

    @Test
    void leavesNoGapAndGivesNoPlaceTwiceWhenNodesLinkTogether() throws Exception {
        happen(40);

        Together.times(4, () -> {
            for (var i = 0; i < 20; i++) {
                happen(1);
                linker.linkTail(hillcrest.id());
            }
            return null;
        });
        linker.linkTail(hillcrest.id());

        assertThat(verify()).isInstanceOfSatisfying(Outcome.Verified.class, chain -> {
            assertThat(chain.upTo()).isEqualTo(120);
            assertThat(chain.unlinked()).isZero();
        });
    }

    @Test
    void findsAnEventThatWasChanged() {
        happen(5);
        linker.linkTail(hillcrest.id());

        tamper("update event set facts = '{\"number\": \"9\"}' where id = " + nth(3));

        assertThat(verify()).isEqualTo(new Outcome.Broken(3));
    }

    @Test
    void findsAnEventThatWasRemoved() {
        happen(5);
        linker.linkTail(hillcrest.id());

        tamper("delete from event where id = " + nth(2));

        assertThat(verify()).isEqualTo(new Outcome.Broken(2));
    }

    @Test
    void findsALinkThatWasTakenOut() {
        happen(5);
        linker.linkTail(hillcrest.id());

        tamper("delete from event_link where position = 4");

        assertThat(verify()).isEqualTo(new Outcome.Broken(4));
    }

    @Test
    void allowsNobodyToChangeWhatHappened() {
        happen(1);

        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("update event set kind = 'AGREED'")))
                .hasMessageContaining("for good");
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("delete from event")))
                .hasMessageContaining("for good");
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("truncate event cascade")))
                .hasMessageContaining("for good");
    }

    @Test
    void keepsTheChainsOfTwoSchoolsApart() {
        var brookside = SchoolFixtures.brookside(jdbi);
        happen(3);
        events.append(event(brookside, 1));
        linker.linkTail(hillcrest.id());
        linker.linkTail(brookside.id());

        assertThat(EvidenceFixtures.verifyChain(jdbi).verify(brookside.id()))
                .isInstanceOfSatisfying(Outcome.Verified.class, chain -> assertThat(chain.upTo())
                        .isEqualTo(1));
    }

    private void happen(int times) {
        for (var i = 1; i <= times; i++) {
            clock.advance(Duration.ofMillis(7));
            events.append(event(hillcrest, i));
        }
    }

    private NewEvent event(School school, int number) {
        return new NewEvent(
                school.id(),
                EventKind.SETTINGS_CHANGED,
                Optional.empty(),
                Optional.empty(),
                Optional.of(school.yearAt(clock.instant())),
                clock.instant(),
                Map.of("number", "" + number, "Tŷ", "line\nbreak \\ back"));
    }

    private Outcome verify() {
        return EvidenceFixtures.verifyChain(jdbi).verify(hillcrest.id());
    }

    private long nth(int position) {
        return jdbi.withHandle(handle -> handle.createQuery("select event_id from event_link where position = :nth")
                .bind("nth", position)
                .mapTo(Long.class)
                .one());
    }

    /** As somebody could who has the database's own administrator account. */
    private void tamper(String sql) {
        jdbi.useHandle(handle -> {
            handle.execute("set session_replication_role = replica");
            handle.execute(sql);
        });
    }
}
