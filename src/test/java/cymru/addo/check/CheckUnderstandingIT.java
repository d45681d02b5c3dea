package cymru.addo.check;

import static cymru.addo.check.CheckFixtures.answer;
import static cymru.addo.check.CheckFixtures.numbers;
import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Reader;
import cymru.addo.check.CheckProgress.Step;
import cymru.addo.check.CheckUnderstanding.Outcome;
import cymru.addo.database.TestDatabase;
import cymru.addo.database.Together;
import cymru.addo.evidence.Event;
import cymru.addo.evidence.EvidenceFixtures;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.Band;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class CheckUnderstandingIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup class7b = RosterFixtures.classCalled(jdbi, clock, hillcrest, "7B");
    private final Reader amira =
            AgreementFixtures.reader(hillcrest, RosterFixtures.pupil(jdbi, clock, hillcrest, class7b, AMIRA));
    private final Reader tomos =
            AgreementFixtures.reader(hillcrest, RosterFixtures.pupil(jdbi, clock, hillcrest, class7b, TOMOS));
    private final Edition edition = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
    private final CheckUnderstanding checking = CheckFixtures.understanding(jdbi, clock);

    @Test
    void asksAQuestionOnEachPromiseThatHasOne() {
        var asked = checking.progress(amira, edition).steps();

        assertThat(asked)
                .extracting(step -> step.rule().key())
                .isEqualTo(edition.rulesIn(Band.C, hillcrest).stream()
                        .filter(rule -> rule.check(Band.C).isPresent())
                        .map(rule -> rule.key())
                        .toList());
        assertThat(asked).isNotEmpty();
    }

    @Test
    void goesOnToTheNextPromiseOnceAnAnswerIsRight() {
        var first = next(amira);

        var outcome = answer(checking, amira, edition, first, true);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Marked.class, marked -> {
            assertThat(marked.mark().right()).isTrue();
            assertThat(marked.kept()).isEqualTo(new Checked(first.rule().key(), 1, Optional.of(clock.instant())));
        });
        assertThat(next(amira).rule()).isNotEqualTo(first.rule());
    }

    @Test
    void asksAgainInOtherWordsUntilItIsRight() {
        var first = next(amira);

        answer(checking, amira, edition, first, false);

        var again = next(amira);
        assertThat(again.rule()).isEqualTo(first.rule());
        assertThat(again.number()).isEqualTo(2);
        assertThat(again.sheet().ask()).isEqualTo(first.question().ask(true));
        assertThat(checking.progress(amira, edition).right()).isZero();
    }

    @Test
    void isUnderstoodWhenEverythingIsRight() {
        assertThat(checking.progress(amira, edition).isUnderstood()).isFalse();

        CheckFixtures.understandAll(jdbi, clock, amira);

        assertThat(checking.progress(amira, edition).isUnderstood()).isTrue();
        assertThat(checking.progress(tomos, edition).isUnderstood()).isFalse();
    }

    @Test
    void countsAButtonThatIsPressedTwiceOnce() throws Exception {
        var first = next(amira);

        Together.times(4, () -> answer(checking, amira, edition, first, false));
        answer(checking, amira, edition, first, false);

        assertThat(next(amira).checked().tries()).isEqualTo(1);
        assertThat(events()).hasSize(1);
    }

    @Test
    void leavesWhatIsRightAsItIs() {
        var first = next(amira);
        answer(checking, amira, edition, first, true);
        clock.advance(Duration.ofMinutes(5));

        var step = checking.progress(amira, edition).on(first.rule().key()).orElseThrow();
        answer(checking, amira, edition, step, false);

        var kept = checking.progress(amira, edition).on(first.rule().key()).orElseThrow();
        assertThat(kept.checked()).isEqualTo(step.checked());
    }

    @Test
    void countsNothingThatIsNotAnswered() {
        var first = next(amira);

        var outcome = checking.answer(
                amira, edition, first.rule().key(), first.question().hash(), 1, Map.of());

        assertThat(outcome).isInstanceOf(Outcome.NotWhole.class);
        assertThat(events()).isEmpty();
    }

    @Test
    void marksNoAnswerToAnotherQuestion() {
        var first = next(amira);
        var given = numbers(first, true);
        var key = first.rule().key();

        assertThat(checking.answer(amira, edition, key, "0".repeat(64), 1, given))
                .isInstanceOf(Outcome.NotAsked.class);
        assertThat(checking.answer(amira, edition, key, first.question().hash(), 2, given))
                .isInstanceOf(Outcome.NotAsked.class);
        assertThat(events()).isEmpty();
    }

    @Test
    void asksNothingWhereTheSchoolHasSwitchedItOff() {
        var off = hillcrest.withChecksSwitchedOff(Set.of(Edition.PUPILS));
        var reader =
                new Reader(off, amira.person(), amira.band(), amira.bandSource(), amira.language(), amira.launch());

        assertThat(checking.progress(reader, edition).asked()).isZero();
        assertThat(checking.progress(reader, edition).isUnderstood()).isTrue();
    }

    @Test
    void asksAnewInTheNextSchoolYear() {
        CheckFixtures.understandAll(jdbi, clock, amira);

        clock.moveTo("2027-09-06T09:00:00Z");

        assertThat(checking.progress(amira, edition).isUnderstood()).isFalse();
    }

    @Test
    void provesEachTryWithoutSayingWhatWasChosen() {
        var first = next(amira);
        answer(checking, amira, edition, first, false);

        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo("RULE_CHECKED");
            assertThat(event.facts())
                    .containsOnlyKeys("edition", "rule", "band", "language", "question", "try", "right")
                    .containsEntry("question", first.question().hash())
                    .containsEntry("try", "1")
                    .containsEntry("right", "no");
        });
    }

    @Test
    void canBeMadeAnewFromTheEvents() {
        answer(checking, amira, edition, next(amira), false);
        CheckFixtures.understandAll(jdbi, clock, amira);
        answer(checking, tomos, edition, next(tomos), false);
        var before = rows();

        EvidenceFixtures.rebuilding(jdbi, CheckFixtures.projection()).rebuild(hillcrest.id());

        assertThat(rows()).isEqualTo(before).isNotEmpty();
    }

    private Step next(Reader reader) {
        return checking.progress(reader, edition).next().orElseThrow();
    }

    private List<Event> events() {
        return EvidenceFixtures.events(jdbi).about(hillcrest.id(), amira.person()).stream()
                .filter(event -> event.kind().equals("RULE_CHECKED"))
                .toList();
    }

    private List<String> rows() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select row_to_json(c) from rule_checked c order by event_id")
                        .mapTo(String.class)
                        .list());
    }
}
