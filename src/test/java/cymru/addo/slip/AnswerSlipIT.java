package cymru.addo.slip;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.ISSUER;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Decision;
import cymru.addo.agreement.Edition;
import cymru.addo.database.TestDatabase;
import cymru.addo.evidence.EvidenceFixtures;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.Language;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.slip.AnswerSlip.Opened;
import cymru.addo.slip.AnswerSlip.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class AnswerSlipIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup reception = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Reception");
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, reception, AMIRA);
    private final Person okoro = RosterFixtures.teacher(jdbi, clock, hillcrest, reception, MR_OKORO);
    private final Edition edition = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
    private final AnswerSlip answering = SlipFixtures.answering(jdbi, clock);
    private final RecordPaper paper = SlipFixtures.paper(jdbi, clock);

    @Test
    void opensTheChildsOwnWordingHoweverTheCodeIsTyped() {
        var code = slip();

        var typed = answering.open(" " + code.toLowerCase().replace("-", " ") + " ");

        assertThat(typed).isInstanceOfSatisfying(Opened.Ready.class, ready -> {
            assertThat(ready.child()).isEqualTo(amira);
            assertThat(ready.band().name()).isEqualTo("A");
            assertThat(ready.answer()).isEmpty();
            assertThat(ready.pictures()).isEmpty();
        });
    }

    @Test
    void keepsAnAgreementForGood() {
        var code = slip();

        answer(code, Decision.NOT_YET);
        answer(code, Decision.AGREED);
        answer(code, Decision.NOT_YET);

        assertThat(ready(code).answer().orElseThrow().decision()).isEqualTo(Decision.AGREED);
        assertThat(events("PARENT_ANSWERED")).isEqualTo(2);
    }

    @Test
    void keepsNothingForWordsThatWereNotShown() {
        var code = slip();

        assertThat(answering.answer(code, Decision.AGREED, edition.id(), Language.ENGLISH, "other"))
                .isEqualTo(Outcome.SUPERSEDED);
        assertThat(ready(code).answer()).isEmpty();
    }

    @Test
    void tellsNobodyWhetherACodeWasUnknownOrOutOfDate() {
        var code = slip();
        clock.advance(Duration.ofDays(400));

        assertThat(answering.open(code)).isEqualTo(answering.open("AAAAA-AAAAA"));
        assertThat(answering.answer(code, Decision.AGREED, edition.id(), Language.ENGLISH, words()))
                .isEqualTo(Outcome.NOT_OPEN);
    }

    @Test
    void keepsNothingForAChildWhoLeft() {
        var code = slip();
        leaves();

        assertThat(answering.open(code)).isInstanceOf(Opened.ChildLeft.class);
        assertThat(answer(code, Decision.AGREED)).isEqualTo(Outcome.NOT_OPEN);
        assertThat(answering.pictures(code, Optional.of(true), Optional.empty()))
                .isEqualTo(Outcome.NOT_OPEN);
        assertThat(events("PARENT_ANSWERED")).isZero();
        assertThat(events("IMAGE_ANSWERED")).isZero();
    }

    @Test
    void keepsBothAnswersWhereTwoParentsDisagree() {
        var first = slip();
        var second = slip();

        answer(first, Decision.AGREED);
        answer(second, Decision.NOT_YET);

        assertThat(decisions()).containsExactly(Decision.AGREED, Decision.NOT_YET);
    }

    @Test
    void asksAboutPicturesApartFromTheAnswer() {
        var code = slip();

        answering.pictures(code, Optional.of(false), Optional.empty());

        assertThat(ready(code).answer()).isEmpty();
        assertThat(ready(code).pictures())
                .contains(new ImagePermission(Optional.of(false), Optional.empty(), clock.instant(), Optional.empty()));
    }

    @Test
    void takesPermissionBackAfterTheLastDayToo() {
        var code = slip();
        answering.pictures(code, Optional.of(true), Optional.of(true));
        clock.advance(Duration.ofDays(400));

        assertThat(answering.withdraw(code)).isEqualTo(Outcome.KEPT);

        assertThat(ready(code).pictures())
                .contains(new ImagePermission(
                        Optional.of(false), Optional.of(true), clock.instant(), Optional.of(clock.instant())));
        assertThat(events("IMAGE_WITHDRAWN")).isEqualTo(1);
    }

    @Test
    void takesPermissionBackForAChildWhoLeft() {
        var code = slip();
        answering.pictures(code, Optional.of(true), Optional.empty());
        leaves();

        answering.withdraw(code);

        assertThat(answering.open(code)).isInstanceOfSatisfying(Opened.ChildLeft.class, left -> assertThat(
                        left.pictures().orElseThrow().isGiven())
                .isFalse());
    }

    @Test
    void recordsThePaperOnceAndTakesAMistakeBack() {
        tick();
        tick();
        assertThat(decisions()).containsExactly(Decision.AGREED);
        assertThat(events("PARENT_ANSWERED")).isEqualTo(1);

        paper.takeBack(hillcrest, okoro.id(), reception.id(), amira.id());

        assertThat(decisions()).isEmpty();
        assertThat(events("PARENT_CORRECTED")).isEqualTo(1);
    }

    @Test
    void refusesATeacherOfAnotherClass() {
        var class7b = RosterFixtures.classCalled(jdbi, clock, hillcrest, "7B");
        var rees = RosterFixtures.teacher(jdbi, clock, hillcrest, class7b, MS_REES);

        assertThat(paper.returned(hillcrest, rees.id(), reception.id(), Set.of(amira.id()), Language.ENGLISH))
                .isEqualTo(RecordPaper.Outcome.NOT_YOUR_CLASS);
        assertThat(paper.returned(hillcrest, rees.id(), class7b.id(), Set.of(amira.id()), Language.ENGLISH))
                .isEqualTo(RecordPaper.Outcome.NOT_HERE);
        assertThat(SlipFixtures.printing(jdbi, clock).print(hillcrest, rees.id(), reception.id(), Set.of(amira.id())))
                .isEmpty();
        assertThat(decisions()).isEmpty();
    }

    @Test
    void printsForNobodyButPupilsOfTheClass() {
        var tomos = RosterFixtures.pupil(
                jdbi, clock, hillcrest, RosterFixtures.classCalled(jdbi, clock, hillcrest, "7B"), TOMOS);

        assertThat(SlipFixtures.printing(jdbi, clock)
                        .print(hillcrest, okoro.id(), reception.id(), Set.of(tomos.id(), okoro.id())))
                .contains(List.of());
    }

    @Test
    void makesTheSameRowsAnewFromTheEvents() {
        var first = slip();
        answer(first, Decision.NOT_YET);
        answer(first, Decision.AGREED);
        answer(slip(), Decision.QUERY_OPEN);
        tick();
        paper.takeBack(hillcrest, okoro.id(), reception.id(), amira.id());
        answering.pictures(first, Optional.of(true), Optional.empty());
        answering.withdraw(first);
        paper.pictures(hillcrest, okoro.id(), reception.id(), amira.id(), Optional.empty(), Optional.of(true));
        var before = rows();

        EvidenceFixtures.rebuilding(jdbi, SlipFixtures.projection()).rebuild(hillcrest.id());

        assertThat(rows()).isEqualTo(before).hasSize(4);
    }

    private String slip() {
        return SlipFixtures.printing(jdbi, clock)
                .print(hillcrest, okoro.id(), reception.id(), Set.of(amira.id()))
                .orElseThrow()
                .get(0)
                .code();
    }

    private Outcome answer(String code, Decision decision) {
        clock.advance(Duration.ofSeconds(1));
        return answering.answer(code, decision, edition.id(), Language.ENGLISH, words());
    }

    private String words() {
        return edition.wordsShown(cymru.addo.school.Band.A, Language.ENGLISH, hillcrest)
                .hash();
    }

    private void tick() {
        paper.returned(hillcrest, okoro.id(), reception.id(), Set.of(amira.id()), Language.ENGLISH);
    }

    private void leaves() {
        RosterFixtures.roster(jdbi)
                .change(hillcrest, reception.id(), ISSUER, List.of(), Set.of(AMIRA.subject()), clock.instant());
    }

    private Opened.Ready ready(String code) {
        return (Opened.Ready) answering.open(code);
    }

    private List<Decision> decisions() {
        return new SqlParentAnswers(jdbi)
                .of(hillcrest.id(), amira.id(), edition.id(), hillcrest.yearAt(clock.instant())).stream()
                        .map(ParentAnswer::decision)
                        .toList();
    }

    private int events(String kind) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from event where kind = :kind")
                .bind("kind", kind)
                .mapTo(Integer.class)
                .one());
    }

    private List<Map<String, Object>> rows() {
        return jdbi.withHandle(handle -> {
            var answers = handle.createQuery("select * from parent_answer order by holder")
                    .mapToMap()
                    .list();
            answers.addAll(handle.createQuery("select * from image_permission order by holder")
                    .mapToMap()
                    .list());
            return answers;
        });
    }
}
