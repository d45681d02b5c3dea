package cymru.addo.classcode;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.classcode.JoinByCode.Outcome;
import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.Arrival;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class JoinByCodeIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup year4 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 4");
    private final ClassGroup year5 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 5");
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, year4, AMIRA);
    private final Person tomos = RosterFixtures.pupil(jdbi, clock, hillcrest, year4, TOMOS);
    private final Person okoro = RosterFixtures.teacher(jdbi, clock, hillcrest, year4, MR_OKORO);
    private final Person rees = RosterFixtures.teacher(jdbi, clock, hillcrest, year5, MS_REES);
    private final OpenClassCode opening = ClassCodeFixtures.opening(jdbi, clock);
    private final JoinByCode joining = ClassCodeFixtures.joining(jdbi, clock);

    @Test
    void showsTheNamesOfTheClassToWhoeverHasTheCode() {
        var code = open();

        assertThat(joining.names(code.toLowerCase().replace('-', ' ')).orElseThrow())
                .extracting(NameToPick::name)
                .containsExactly("Amira", "Tomos");
    }

    @Test
    void letsAPupilInToThatClassOnly() {
        assertThat(joining.join(open(), amira.id(), "one"))
                .isEqualTo(new Outcome.Joined(RosterFixtures.classGroups(jdbi, clock)
                        .find(hillcrest.id(), year4.id())
                        .orElseThrow()));
    }

    @Test
    void putsAPupilWhoSignedInIntoTheClassOfTheCode() {
        var gwen = RosterFixtures.people(jdbi, clock)
                .arrive(hillcrest, new Arrival("https://directory.example", "g", "Llwyd", "Gwen", null, false));
        var joiningAClass = ClassCodeFixtures.joiningAClass(jdbi, clock);
        var code = open();

        assertThat(joiningAClass.join(hillcrest.id(), gwen.id(), code))
                .hasValueSatisfying(group -> assertThat(group.id()).isEqualTo(year4.id()));
        assertThat(RosterFixtures.enrolments(jdbi, clock).of(hillcrest.id(), gwen.id()))
                .singleElement()
                .satisfies(place -> assertThat(place.active()).isTrue());
        assertThat(joiningAClass.join(SchoolFixtures.brookside(jdbi).id(), gwen.id(), code))
                .as("a code of another school")
                .isEmpty();
        assertThat(joiningAClass.join(hillcrest.id(), gwen.id(), "AAAA-AAAA")).isEmpty();
    }

    @Test
    void givesANameToTheFirstWhoPicksIt() {
        var code = open();
        come(code, amira, "one");

        assertThat(joining.names(code).orElseThrow())
                .extracting(NameToPick::name)
                .containsExactly("Tomos");
        assertThat(joining.join(code, amira.id(), "two")).isInstanceOf(Outcome.Taken.class);
    }

    @Test
    void givesANameOnceThoughManyPickItAtOneMoment() throws Exception {
        var code = open();
        var pickers = Executors.newFixedThreadPool(8);
        List<Callable<Outcome>> all = java.util.stream.IntStream.range(0, 8)
                .<Callable<Outcome>>mapToObj(each -> () -> joining.join(code, amira.id(), "visit " + each))
                .toList();

        var outcomes = pickers.invokeAll(all);
        pickers.shutdown();

        var joined = 0;
        for (var each : outcomes) if (each.get() instanceof Outcome.Joined) joined++;
        assertThat(joined).isEqualTo(1);
    }

    @Test
    void offersANameAgainOnceItsVisitIsOver() {
        var code = open();
        come(code, amira, "one");
        end("one");

        assertThat(joining.join(code, amira.id(), "two")).isInstanceOf(Outcome.Joined.class);
    }

    @Test
    void offersANameAgainWhoseVisitStoodStill() {
        var code = open();
        come(code, amira, "one");

        clock.advance(Duration.ofMinutes(31));

        assertThat(joining.names(code).orElseThrow()).hasSize(2);
    }

    @Test
    void letsTheTeacherFreeANameThatTheWrongOnePicked() {
        var code = open();
        come(code, amira, "one");

        assertThat(opening.letGo(hillcrest.id(), rees.id(), year4.id(), amira.id()))
                .isFalse();
        assertThat(joining.join(code, amira.id(), "two")).isInstanceOf(Outcome.Taken.class);
        assertThat(opening.letGo(hillcrest.id(), okoro.id(), year4.id(), amira.id()))
                .isTrue();
        assertThat(isEnded("one")).isTrue();
        assertThat(joining.join(code, amira.id(), "three")).isInstanceOf(Outcome.Joined.class);
    }

    @Test
    void tellsTheTeacherWhoCameIn() {
        var code = open();
        come(code, amira, "one");
        var first = clock.instant();
        clock.advance(Duration.ofMinutes(2));
        come(code, tomos, "two");
        end("one");

        assertThat(opening.cameIn(hillcrest.id(), year4.id()))
                .containsExactly(
                        new CameIn(tomos.id(), "Tomos", clock.instant(), true),
                        new CameIn(amira.id(), "Amira", first, false));
    }

    @Test
    void forgetsInTimeWhoCameIn() {
        come(open(), amira, "one-visit");
        var entries = new SqlClassCodeEntries(jdbi);

        assertThat(entries.sweep(clock.instant())).isZero();
        assertThat(entries.sweep(clock.instant().plusSeconds(1))).isEqualTo(1);
    }

    @Test
    void isNoWayInForStaff() {
        var code = open();
        RosterFixtures.pupil(jdbi, clock, hillcrest, year4, MS_REES);

        assertThat(joining.names(code).orElseThrow())
                .extracting(NameToPick::person)
                .doesNotContain(okoro.id(), rees.id());
        assertThat(joining.join(code, okoro.id(), "one")).isInstanceOf(Outcome.Taken.class);
        assertThat(joining.join(code, rees.id(), "two")).isInstanceOf(Outcome.Taken.class);
    }

    @Test
    void isNoWayInForACoordinatorWhomTheListCallsAPupil() {
        var code = open();
        AppointmentFixtures.appointments(jdbi, clock).appoint(hillcrest.id(), amira.id(), okoro.id());

        assertThat(joining.join(code, amira.id(), "one")).isInstanceOf(Outcome.Taken.class);
    }

    @Test
    void isNoWayInForSomebodyOfAnotherClass() {
        assertThat(joining.join(open(), new PersonId(UUID.randomUUID()), "one")).isInstanceOf(Outcome.Taken.class);
    }

    @Test
    void tellsNobodyWhetherACodeWasUnknownClosedOrOutOfDate() {
        var closed = open();
        opening.close(hillcrest.id(), okoro.id(), year4.id());
        var late = open();
        clock.advance(Duration.ofHours(1));

        for (var code : List.of(closed, late, "AAAA-AAAA", "", "\0")) {
            assertThat(joining.names(code)).as(code).isEmpty();
            assertThat(joining.join(code, amira.id(), "one")).as(code).isInstanceOf(Outcome.NotOpen.class);
        }
    }

    @Test
    void closesACodeWhenTheNextIsOpened() {
        var first = open();
        var second = open();

        assertThat(joining.names(first)).isEmpty();
        assertThat(joining.names(second)).isPresent();
    }

    @Test
    void isOpenedByATeacherOfTheClassOnly() {
        assertThat(opening.open(hillcrest.id(), rees.id(), year4.id()))
                .isInstanceOf(OpenClassCode.Outcome.NotYourClass.class);
        assertThat(opening.open(hillcrest.id(), amira.id(), year4.id()))
                .isInstanceOf(OpenClassCode.Outcome.NotYourClass.class);
        assertThat(opening.close(hillcrest.id(), rees.id(), year4.id())).isFalse();
    }

    @Test
    void isNotOpenedWhereNobodyCouldBePicked() {
        assertThat(opening.open(hillcrest.id(), rees.id(), year5.id()))
                .isInstanceOf(OpenClassCode.Outcome.NobodyToPick.class);
    }

    @Test
    void keepsNothingOfACodeButItsHash() {
        var code = open();

        var kept = jdbi.withHandle(handle -> handle.createQuery("select code_hash from class_code")
                .mapTo(String.class)
                .one());

        assertThat(kept).matches("[0-9a-f]{64}").doesNotContain(code);
    }

    private String open() {
        var outcome = opening.open(hillcrest.id(), okoro.id(), year4.id());
        return ((OpenClassCode.Outcome.Opened) outcome).code();
    }

    /** Picks the name, and has a visit opened. */
    private void come(String code, Person pupil, String visit) {
        assertThat(joining.join(code, pupil.id(), visit)).isInstanceOf(Outcome.Joined.class);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into launch_session (school_id, id, secret_hash, proved_by, csrf_secret, person_id, registration_id,
                            deployment_id, roles, language, opened_at, seen_at)
                        values (:school, :id, :id, 'COOKIE', 'token', :person, cast(:registration as uuid), '1', '{PUPIL}', 'en',
                            :at, :at)
                        """)
                .bind("school", hillcrest.id().value())
                .bind("id", visit)
                .bind("person", pupil.id().value())
                .bind("registration", year4.registration())
                .bind("at", clock.instant())
                .execute());
    }

    private void end(String visit) {
        jdbi.useHandle(handle -> handle.execute("update launch_session set ended_at = seen_at where id = ?", visit));
    }

    private boolean isEnded(String visit) {
        return jdbi.withHandle(
                handle -> handle.select("select ended_at is not null from launch_session where id = ?", visit)
                        .mapTo(Boolean.class)
                        .one());
    }
}
