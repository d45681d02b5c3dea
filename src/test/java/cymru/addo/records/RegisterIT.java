package cymru.addo.records;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Decision;
import cymru.addo.agreement.Edition;
import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.outstanding.OutstandingFixtures;
import cymru.addo.roster.Arrival;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.Role;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.roster.RosterMember;
import cymru.addo.school.Band;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class RegisterIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup class7b = RosterFixtures.classCalled(jdbi, clock, hillcrest, "7B");
    private final ClassGroup maths = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Maths");
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, class7b, AMIRA);
    private final Person tomos = RosterFixtures.pupil(jdbi, clock, hillcrest, maths, TOMOS);
    private final Person mrOkoro = RosterFixtures.teacher(jdbi, clock, hillcrest, class7b, MR_OKORO);
    private final Person msRees = RosterFixtures.people(jdbi, clock).arrive(hillcrest, MS_REES);
    private final Edition edition = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
    private final Register register = new SqlRegister(jdbi, clock);
    private final ClassRegister ofClass = new ClassRegister(RosterFixtures.enrolments(jdbi, clock), register);
    private final SchoolRegister ofSchool = new SchoolRegister(AppointmentFixtures.appointments(jdbi, clock), register);

    @Test
    void showsATeacherWhoHasAQuestion() {
        var reader = AgreementFixtures.reader(hillcrest, amira);
        AgreementFixtures.agreement(jdbi, clock)
                .ask(reader, edition.id(), AgreementFixtures.wordsShown(edition, reader), Optional.empty(), "Pam?");

        assertThat(ofClass.look(hillcrest, edition, mrOkoro.id(), class7b.id()))
                .isInstanceOfSatisfying(ClassRegister.Outcome.Seen.class, seen -> {
                    assertThat(seen.rows()).singleElement().satisfies(row -> {
                        assertThat(row.name()).contains("Amira Khan");
                        assertThat(row.decision()).contains(Decision.QUERY_OPEN);
                        assertThat(row.openQueries()).isEqualTo(1);
                    });
                    assertThat(seen.totals()).isEqualTo(new Register.Totals(1, 0, 1, 0, 0));
                });
    }

    @Test
    void letsATeacherCloseAQuestionOfTheirOwnClassOnly() {
        var queries = AgreementFixtures.queries(jdbi, clock);
        var reader = AgreementFixtures.reader(hillcrest, amira);
        AgreementFixtures.agreement(jdbi, clock)
                .ask(reader, edition.id(), AgreementFixtures.wordsShown(edition, reader), Optional.empty(), "Pam?");
        var query = queries.openIn(hillcrest.id(), class7b.id()).get(0);

        assertThat(queries.close(hillcrest.id(), maths.id(), query.id(), mrOkoro.id(), Optional.empty()))
                .isFalse();
        assertThat(queries.close(hillcrest.id(), class7b.id(), query.id(), mrOkoro.id(), Optional.of("Da iawn")))
                .isTrue();
        assertThat(queries.close(hillcrest.id(), class7b.id(), query.id(), mrOkoro.id(), Optional.empty()))
                .isFalse();
        assertThat(queries.openIn(hillcrest.id(), class7b.id())).isEmpty();
    }

    @Test
    void showsNobodyAClassThatIsNotTheirs() {
        assertThat(ofClass.look(hillcrest, edition, mrOkoro.id(), maths.id()))
                .isEqualTo(new ClassRegister.Outcome.NotYourClass());
        assertThat(ofClass.look(hillcrest, edition, amira.id(), class7b.id()))
                .isEqualTo(new ClassRegister.Outcome.NotYourClass());
        assertThat(ofSchool.look(hillcrest, edition, mrOkoro.id(), RegisterFilter.EVERYBODY, 1))
                .isEqualTo(new SchoolRegister.Outcome.NotCoordinator());
    }

    @Test
    void tellsATeacherWhoHasNoBand() {
        assertThat(OutstandingFixtures.outstanding(jdbi, clock).withoutBand(hillcrest, edition, maths.id()))
                .extracting(pupil -> pupil.person())
                .containsExactly(tomos.id());
    }

    @Test
    void filtersTheSchool() {
        AppointmentFixtures.appoint(jdbi, clock).take(hillcrest.id(), msRees.id(), true);

        assertThat(found(RegisterFilter.EVERYBODY))
                .containsExactly(amira.id().value(), tomos.id().value());
        assertThat(found(RegisterFilter.of(maths.id())))
                .containsExactly(tomos.id().value());
        assertThat(found(new RegisterFilter(Optional.empty(), Optional.of(Band.C), Optional.empty(), "")))
                .containsExactly(amira.id().value());
        assertThat(found(new RegisterFilter(Optional.empty(), Optional.empty(), Optional.empty(), "ŵYN")))
                .containsExactly(tomos.id().value());
        assertThat(found(new RegisterFilter(
                        Optional.empty(), Optional.empty(), Optional.of(RegisterFilter.State.AGREED), "")))
                .isEmpty();
        assertThat(found(new RegisterFilter(
                        Optional.empty(), Optional.empty(), Optional.of(RegisterFilter.State.NOT_ANSWERED), "%")))
                .isEmpty();
    }

    @Test
    void countsAPersonOnceInHoweverManyClassesTheyAre() {
        RosterFixtures.pupil(jdbi, clock, hillcrest, maths, AMIRA);
        agreed(amira);

        assertThat(register.people(hillcrest, edition)).isEqualTo(new Register.Totals(2, 1, 0, 0, 1));
        assertThat(register.totals(hillcrest, edition, RegisterFilter.EVERYBODY))
                .isEqualTo(new Register.Totals(3, 2, 0, 0, 1));
    }

    @Test
    void countsEachClassForItself() {
        RosterFixtures.pupil(jdbi, clock, hillcrest, maths, AMIRA);
        RosterFixtures.classCalled(jdbi, clock, hillcrest, "Empty");
        agreed(amira);

        assertThat(register.byClass(hillcrest, edition))
                .isEqualTo(Map.of(
                        class7b.id(), new Register.Totals(1, 1, 0, 0, 0),
                        maths.id(), new Register.Totals(2, 1, 0, 0, 1)));
    }

    @Test
    void countsNeitherStaffNorWhoHasLeft() {
        RosterFixtures.roster(jdbi)
                .replace(
                        hillcrest,
                        maths.id(),
                        RosterFixtures.ISSUER,
                        List.of(new RosterMember("okoro", Role.PUPIL, null, null, null)),
                        clock.instant());

        assertThat(register.people(hillcrest, edition)).isEqualTo(new Register.Totals(1, 0, 0, 0, 1));
        assertThat(register.byClass(hillcrest, edition)).containsOnlyKeys(class7b.id());
    }

    @Test
    void countsNobodyOfAnotherSchool() {
        var brookside = SchoolFixtures.brookside(jdbi);
        RosterFixtures.pupil(jdbi, clock, brookside, RosterFixtures.classCalled(jdbi, clock, brookside, "8A"), TOMOS);

        assertThat(register.people(hillcrest, edition).all()).isEqualTo(2);
        assertThat(register.byClass(hillcrest, edition)).containsOnlyKeys(class7b.id(), maths.id());
    }

    @Test
    void countsLastYearsAnswerNoMore() {
        agreed(amira);

        clock.moveTo("2027-09-01T09:00:00Z");

        assertThat(register.people(hillcrest, edition)).isEqualTo(new Register.Totals(2, 0, 0, 0, 2));
    }

    @Test
    void countsNobodyWhereNobodyIs() {
        var brookside = SchoolFixtures.brookside(jdbi);
        var theirs = AgreementFixtures.editions(jdbi, clock).current(brookside.id());

        assertThat(register.people(brookside, theirs)).isEqualTo(Register.Totals.NONE);
        assertThat(register.byClass(brookside, theirs)).isEmpty();
    }

    @Test
    void staysOnTheLastPageWhenAskedForOnePastIt() {
        AppointmentFixtures.appoint(jdbi, clock).take(hillcrest.id(), msRees.id(), true);

        assertThat(ofSchool.look(hillcrest, edition, msRees.id(), RegisterFilter.EVERYBODY, 99))
                .isInstanceOfSatisfying(SchoolRegister.Outcome.Seen.class, seen -> {
                    assertThat(seen.page()).isEqualTo(1);
                    assertThat(seen.rows()).hasSize(2);
                });
    }

    @Test
    void showsEverybodyAtOnceForPaper() {
        AppointmentFixtures.appoint(jdbi, clock).take(hillcrest.id(), msRees.id(), true);
        for (var pupil = 0; pupil < SchoolRegister.PER_PAGE; pupil++)
            RosterFixtures.pupil(
                    jdbi,
                    clock,
                    hillcrest,
                    maths,
                    new Arrival(RosterFixtures.ISSUER, "pupil " + pupil, null, null, null, false));

        assertThat(ofSchool.look(hillcrest, edition, msRees.id(), RegisterFilter.EVERYBODY, 1))
                .isInstanceOfSatisfying(SchoolRegister.Outcome.Seen.class, seen -> {
                    assertThat(seen.pages()).isEqualTo(2);
                    assertThat(seen.rows()).hasSize(50);
                });
        assertThat(ofSchool.lookAtAll(hillcrest, edition, msRees.id(), RegisterFilter.EVERYBODY))
                .isInstanceOfSatisfying(SchoolRegister.Outcome.Seen.class, seen -> {
                    assertThat(seen.pages()).isEqualTo(1);
                    assertThat(seen.rows()).hasSize(52);
                });
        assertThat(ofSchool.lookAtAll(hillcrest, edition, mrOkoro.id(), RegisterFilter.EVERYBODY))
                .isEqualTo(new SchoolRegister.Outcome.NotCoordinator());
    }

    private void agreed(Person pupil) {
        var reader = AgreementFixtures.reader(hillcrest, pupil);
        AgreementFixtures.agreement(jdbi, clock)
                .accept(reader, edition.id(), AgreementFixtures.wordsShown(edition, reader));
    }

    private List<UUID> found(RegisterFilter filter) {
        var seen = (SchoolRegister.Outcome.Seen) ofSchool.look(hillcrest, edition, msRees.id(), filter, 1);
        return seen.rows().stream().map(row -> row.person().value()).toList();
    }
}
