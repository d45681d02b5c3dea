package cymru.addo.rollover;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.outstanding.OutstandingFixtures;
import cymru.addo.outstanding.OutstandingPupil;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Role;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.roster.RosterMember;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.slip.AnswerSlip.Opened;
import cymru.addo.slip.SlipFixtures;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The agreement counts from September, and Amira is on the list of 7B. In February the list is read again: Tomos is on it, and Amira is not. */
class JoinersAndLeaversIT {
    private static final Instant FEBRUARY = Instant.parse("2027-02-01T09:00:00Z");

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup class7b = RosterFixtures.classCalled(jdbi, clock, hillcrest, "7B");
    private final ClassGroup maths = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Maths");
    private final JoinersAndLeavers moves = new SqlJoinersAndLeavers(jdbi);

    @BeforeEach
    void septemberPasses() {
        AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
        RosterFixtures.teacher(jdbi, clock, hillcrest, class7b, MR_OKORO);
        listed(class7b, "amira");
        clock.advance(Duration.between(clock.instant(), FEBRUARY));
    }

    @Test
    void findsWhoCameAndWhoWentByWhatTheListsSay() {
        listed(class7b, "tomos");

        assertThat(moves.joined(hillcrest.id(), FEBRUARY)).singleElement().satisfies(tomos -> {
            assertThat(tomos.name()).contains("Tomos Ŵyn-Tŷ");
            assertThat(tomos.newHere()).isTrue();
            assertThat(tomos.joinedAt()).isEqualTo(clock.instant());
        });
        assertThat(moves.left(hillcrest.id(), FEBRUARY)).singleElement().satisfies(amira -> {
            assertThat(amira.name()).contains("Amira Khan");
            assertThat(amira.gone()).isTrue();
            assertThat(amira.hadAccess()).isFalse();
        });
    }

    @Test
    void saysOfWhoChangesClassesThatTheyAreNotNewAndHaveNotGone() {
        listed(maths, "amira");
        listed(class7b, "tomos");

        assertThat(moves.joined(hillcrest.id(), FEBRUARY))
                .extracting(Joiner::classTitle)
                .containsExactly("7B", "Maths");
        assertThat(moves.left(hillcrest.id(), FEBRUARY)).singleElement().matches(amira -> !amira.gone());
    }

    @Test
    void givesAJoinerTheDaysOfGraceFromTheirFirstDay() {
        listed(class7b, "tomos");

        assertThat(outstanding()).singleElement().satisfies(tomos -> {
            assertThat(tomos.due()).isEqualTo(LocalDate.of(2027, 2, 15));
            assertThat(tomos.overdue()).isFalse();
        });
        clock.advance(Duration.ofDays(15));
        assertThat(outstanding()).singleElement().matches(OutstandingPupil::overdue);
    }

    @Test
    void countsFromTheirFirstPlaceForWhoeverChangesClasses() {
        listed(class7b, "amira", "tomos");
        clock.advance(Duration.ofDays(20));
        listed(maths, "amira", "tomos");

        assertThat(OutstandingFixtures.outstanding(jdbi, clock)
                        .in(hillcrest, AgreementFixtures.editions(jdbi, clock).current(hillcrest.id()), maths.id()))
                .hasSize(2)
                .allMatch(OutstandingPupil::overdue);
    }

    @Test
    void endsTheSlipOfWhoeverLeft() {
        var amira = RosterFixtures.people(jdbi, clock)
                .known(hillcrest.id(), RosterFixtures.ISSUER, "amira")
                .orElseThrow();
        var okoro = RosterFixtures.people(jdbi, clock)
                .known(hillcrest.id(), RosterFixtures.ISSUER, MR_OKORO.subject())
                .orElseThrow();
        var code = SlipFixtures.printing(jdbi, clock)
                .print(hillcrest, okoro.id(), class7b.id(), Set.of(amira.id()))
                .orElseThrow()
                .get(0)
                .code();

        listed(class7b, "tomos");

        assertThat(SlipFixtures.answering(jdbi, clock).open(code)).isInstanceOf(Opened.ChildLeft.class);
        assertThat(outstanding()).extracting(OutstandingPupil::person).doesNotContain(amira.id());
    }

    private List<OutstandingPupil> outstanding() {
        var edition = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
        return OutstandingFixtures.outstanding(jdbi, clock).in(hillcrest, edition, class7b.id());
    }

    private void listed(ClassGroup group, String... subjects) {
        var members = Stream.of(subjects)
                .map(subject -> subject.equals("amira") ? AMIRA : TOMOS)
                .map(who ->
                        new RosterMember(who.subject(), Role.PUPIL, who.surname(), who.forename(), who.displayName()))
                .toList();
        RosterFixtures.roster(jdbi).replace(hillcrest, group.id(), RosterFixtures.ISSUER, members, clock.instant());
    }
}
