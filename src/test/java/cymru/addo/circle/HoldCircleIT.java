package cymru.addo.circle;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.Acceptance;
import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Decision;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Editions;
import cymru.addo.agreement.Reader;
import cymru.addo.agreement.Rule;
import cymru.addo.agreement.Weight;
import cymru.addo.circle.HoldCircle.Outcome;
import cymru.addo.circle.InCircle.State;
import cymru.addo.database.TestDatabase;
import cymru.addo.evidence.EvidenceFixtures;
import cymru.addo.lesson.Hands;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.outstanding.OutstandingFixtures;
import cymru.addo.outstanding.OutstandingPupil;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.Band;
import cymru.addo.school.BandSource;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Mr Okoro's reception talks the agreement through; Amira and Tomos are in it. */
class HoldCircleIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup reception = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Reception");
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, reception, AMIRA);
    private final Person tomos = RosterFixtures.pupil(jdbi, clock, hillcrest, reception, TOMOS);
    private final Person okoro = RosterFixtures.teacher(jdbi, clock, hillcrest, reception, MR_OKORO);
    private final Editions editions = AgreementFixtures.editions(jdbi, clock);
    private final Edition edition = editions.current(hillcrest.id());
    private final Circles circles = new SqlCircles(jdbi, clock);
    private final HoldCircle holding = new HoldCircle(
            RosterFixtures.enrolments(jdbi, clock), circles, AgreementFixtures.classRecords(jdbi), clock);
    private final Circle circle =
            new Circle(hillcrest, reception.id(), hillcrest.yearAt(clock.instant()), edition, Band.A);

    @Test
    void writesDownWhoWasThereAndLeavesTheAbsentOutstanding() {
        present(amira);

        assertThat(answer(amira)).satisfies(answer -> {
            assertThat(answer.isWithClass()).isTrue();
            assertThat(answer.wordsHash())
                    .isEqualTo(edition.wordsShown(Band.A, Language.WELSH, hillcrest)
                            .hash());
        });
        assertThat(outstanding()).containsExactly(tomos.id());
        assertThat(states()).containsExactly(State.PRESENT, State.OPEN);
        assertThat(events("ON_BEHALF")).isEqualTo(1);
        assertThat(events("AGREED")).isZero();
    }

    @Test
    void writesNobodyDownTwice() {
        present(amira);
        holding.allPresent(okoro.id(), circle, Language.WELSH, "launch");
        holding.allPresent(okoro.id(), circle, Language.WELSH, "launch");

        assertThat(events("ON_BEHALF")).isEqualTo(2);
        assertThat(outstanding()).isEmpty();
    }

    @Test
    void leavesWhoAnsweredForThemselvesAsTheyAnswered() {
        answerSelf(amira, Decision.NOT_YET);

        present(amira);

        assertThat(answer(amira).decision()).isEqualTo(Decision.NOT_YET);
        assertThat(states()).containsExactly(State.OWN_ANSWER, State.OPEN);
    }

    @Test
    void givesWayToWhatAChildSaysForThemselves() {
        present(amira);
        answerSelf(amira, Decision.NOT_YET);
        assertThat(answer(amira).decision()).isEqualTo(Decision.NOT_YET);

        answerSelf(amira, Decision.AGREED);

        assertThat(answer(amira).method()).isEqualTo(Acceptance.SELF);
        assertThat(answer(amira).isAgreed()).isTrue();
    }

    @Test
    void givesWayAcrossAMinorEditionToo() {
        present(amira);
        publish(Weight.MINOR);
        var second = editions.current(hillcrest.id());
        assertThat(answer(amira, second).isWithClass()).isTrue();

        var reader = new Reader(hillcrest, amira.id(), Band.A, BandSource.CLASS, Language.ENGLISH, "own");
        AgreementFixtures.acceptances(jdbi).keep(reader, second, circle.year(), Decision.NOT_YET, clock.instant());

        assertThat(answer(amira, second).decision()).isEqualTo(Decision.NOT_YET);
    }

    @Test
    void isNoAgreementOfBeforeForALaterEdition() {
        present(amira);
        publish(Weight.MATERIAL);

        var reader = new Reader(hillcrest, amira.id(), Band.A, BandSource.CLASS, Language.WELSH, "own");
        assertThat(AgreementFixtures.changesSince(jdbi, clock).before(reader, editions.current(hillcrest.id())))
                .isEmpty();
    }

    @Test
    void takesAMistakeBackAndShowsBoth() {
        present(amira);

        assertThat(holding.correct(okoro.id(), circle, amira.id())).isEqualTo(Outcome.KEPT);
        assertThat(holding.correct(okoro.id(), circle, amira.id())).isEqualTo(Outcome.NOT_HERE);

        assertThat(states()).containsExactly(State.OPEN, State.OPEN);
        assertThat(events("ON_BEHALF")).isEqualTo(1);
        assertThat(events("CORRECTED")).isEqualTo(1);
    }

    @Test
    void refusesATeacherOfAnotherClass() {
        var class7b = RosterFixtures.classCalled(jdbi, clock, hillcrest, "7B");
        var rees = RosterFixtures.teacher(jdbi, clock, hillcrest, class7b, MS_REES);
        var hers = new Circle(hillcrest, class7b.id(), circle.year(), edition, Band.A);
        present(tomos);

        assertThat(holding.present(rees.id(), circle, Language.ENGLISH, "launch", Set.of(amira.id())))
                .isEqualTo(Outcome.NOT_YOUR_CLASS);
        assertThat(holding.present(rees.id(), hers, Language.ENGLISH, "launch", Set.of(amira.id())))
                .isEqualTo(Outcome.NOT_HERE);
        assertThat(holding.correct(rees.id(), hers, tomos.id())).isEqualTo(Outcome.NOT_HERE);
        assertThat(holding.count(rees.id(), circle, firstAsked().key(), List.of(1)))
                .isEqualTo(Outcome.NOT_YOUR_CLASS);
        assertThat(events("ON_BEHALF")).isEqualTo(1);
    }

    @Test
    void keepsTheLastCountOfHands() {
        var rule = firstAsked();

        holding.count(okoro.id(), circle, rule.key(), List.of(3, 12));
        holding.count(okoro.id(), circle, rule.key(), List.of(1, 14));

        assertThat(circles.counted(circle)).extracting(Hands::many).containsExactlyInAnyOrder(1, 14);
        assertThat(holding.count(okoro.id(), circle, rule.key(), List.of(1, 2, 3, 4, 5, 6, 7)))
                .isEqualTo(Outcome.NO_COUNT);
        assertThat(holding.count(okoro.id(), circle, rule.key(), List.of(-1))).isEqualTo(Outcome.NO_COUNT);
    }

    @Test
    void makesTheSameRowsAnewFromTheEvents() {
        present(amira);
        holding.correct(okoro.id(), circle, amira.id());
        present(amira, tomos);
        answerSelf(tomos, Decision.NOT_YET);
        var before = rows();

        EvidenceFixtures.rebuilding(jdbi, AgreementFixtures.projection()).rebuild(hillcrest.id());

        assertThat(rows()).isEqualTo(before).hasSize(2);
    }

    private void present(Person... pupils) {
        clock.advance(Duration.ofMinutes(1));
        holding.present(
                okoro.id(),
                circle,
                Language.WELSH,
                "launch",
                Set.of(pupils).stream().map(Person::id).collect(Collectors.toSet()));
    }

    private void answerSelf(Person pupil, Decision decision) {
        clock.advance(Duration.ofMinutes(1));
        var reader = new Reader(hillcrest, pupil.id(), Band.A, BandSource.CLASS, Language.ENGLISH, "own");
        AgreementFixtures.acceptances(jdbi).keep(reader, edition, circle.year(), decision, clock.instant());
    }

    private void publish(Weight weight) {
        clock.advance(Duration.ofMinutes(1));
        var text = AgreementFixtures.reworded(
                edition.text(), edition.text().rules().get(0).key(), words -> words + " " + weight);
        AgreementFixtures.publishing(jdbi, clock)
                .publish(hillcrest, okoro.id(), edition.id(), text, weight, "The governors asked for it.");
    }

    private Acceptance answer(Person pupil) {
        return answer(pupil, edition);
    }

    private Acceptance answer(Person pupil, Edition to) {
        return AgreementFixtures.acceptances(jdbi)
                .of(hillcrest.id(), pupil.id(), to.id(), circle.year())
                .orElseThrow();
    }

    private Rule firstAsked() {
        return circle.rules().stream()
                .filter(rule -> rule.check(Band.A).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private List<State> states() {
        return circles.register(circle).stream().map(InCircle::state).toList();
    }

    private List<PersonId> outstanding() {
        return OutstandingFixtures.outstanding(jdbi, clock).in(hillcrest, edition, reception.id()).stream()
                .map(OutstandingPupil::person)
                .toList();
    }

    private int events(String kind) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from event where kind = :kind")
                .bind("kind", kind)
                .mapTo(Integer.class)
                .one());
    }

    private List<Map<String, Object>> rows() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from acceptance order by person_id")
                .mapToMap()
                .list());
    }
}
