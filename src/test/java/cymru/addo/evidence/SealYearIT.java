package cymru.addo.evidence;

import static cymru.addo.roster.RosterFixtures.MS_REES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.addo.database.TestDatabase;
import cymru.addo.database.Together;
import cymru.addo.evidence.SealYear.Outcome;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.year.SchoolYear;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class SealYearIT {
    private static final SchoolYear YEAR = new SchoolYear(2026);

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2027-07-20T14:00:00.123456789Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final Person rees = RosterFixtures.people(jdbi, clock).arrive(hillcrest, MS_REES);
    private final SealYear sealing = EvidenceFixtures.sealing(jdbi, clock);
    private final Seals seals = EvidenceFixtures.seals(jdbi);

    @Test
    void sealsAllThatHappened() {
        happen(3);

        var seal = seal();

        assertThat(seal.number()).isEqualTo(1);
        assertThat(seal.position()).isEqualTo(3);
        assertThat(seal.counts()).containsExactly(Map.entry("AGREED", 3L));
        assertThat(seals.of(hillcrest.id())).containsExactly(seal);
        assertThat(seals.with(seal.code())).containsExactly(seal);
    }

    @Test
    void isItselfPartOfTheMemory() {
        happen(1);
        var seal = seal();

        var noted = EvidenceFixtures.events(jdbi).of(hillcrest.id()).get(1);

        assertThat(noted.kind()).isEqualTo("YEAR_SEALED");
        assertThat(noted.facts())
                .containsEntry("position", "1")
                .containsEntry("head", seal.head())
                .containsEntry("seal", seal.hash());
    }

    @Test
    void sealsAgainWhenMoreHappenedAndLeavesTheOldSealValid() {
        happen(2);
        var first = seal();
        happen(2);

        var second = seal();

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.position()).isEqualTo(5);
        assertThat(second.code()).isNotEqualTo(first.code());
        assertThat(seals.of(hillcrest.id())).containsExactly(second, first);
        assertThat(seals.with(first.code())).containsExactly(first);
    }

    @Test
    void sealsNothingTwice() {
        happen(2);
        var first = seal();

        assertThat(sealing.seal(hillcrest.id(), YEAR, rees.id())).isEqualTo(new Outcome.AlreadySealed(first));
    }

    @Test
    void sealsNoChainThatDoesNotHold() {
        happen(3);
        EvidenceFixtures.linker(jdbi).linkTail(hillcrest.id());
        jdbi.useHandle(handle -> {
            handle.execute("set session_replication_role = replica");
            handle.execute("update event set kind = 'NOT_YET'");
        });

        assertThat(sealing.seal(hillcrest.id(), YEAR, rees.id())).isEqualTo(new Outcome.NotSound(1));
    }

    @Test
    void sealsNothingWhereNothingHappened() {
        assertThat(sealing.seal(hillcrest.id(), YEAR, rees.id())).isEqualTo(new Outcome.NothingToSeal());
    }

    @Test
    void givesEachSealANumberOfItsOwn() throws Exception {
        happen(2);

        Together.times(3, () -> sealing.seal(hillcrest.id(), YEAR, rees.id()));

        assertThat(seals.of(hillcrest.id())).extracting(Seal::number).doesNotHaveDuplicates();
    }

    @Test
    void canBeChangedByNobody() {
        happen(1);
        seal();

        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("update seal set position = 1")))
                .hasMessageContaining("for good");
    }

    @Test
    void findsWhatStandsBehindTheCodeOfAReceipt() {
        happen(2);
        var proofs = EvidenceFixtures.proofs(jdbi);
        var event = EvidenceFixtures.events(jdbi).of(hillcrest.id()).get(1);
        assertThat(proofs.codeOf(hillcrest.id(), event.id())).isEmpty();
        EvidenceFixtures.linker(jdbi).linkTail(hillcrest.id());

        var code = proofs.codeOf(hillcrest.id(), event.id()).orElseThrow();

        assertThat(proofs.with(code)).containsExactly(event);
    }

    private Seal seal() {
        return ((Outcome.Sealed) sealing.seal(hillcrest.id(), YEAR, rees.id())).seal();
    }

    private void happen(int times) {
        for (var i = 0; i < times; i++) {
            clock.advance(Duration.ofMillis(7));
            EvidenceFixtures.events(jdbi)
                    .append(new NewEvent(
                            hillcrest.id(),
                            EventKind.AGREED,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(YEAR),
                            clock.instant(),
                            Map.of("number", "1")));
        }
    }
}
