package cymru.addo.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.DraftWording.Place;
import cymru.addo.agreement.PublishEdition.Outcome;
import cymru.addo.database.TestDatabase;
import cymru.addo.database.Together;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class DraftsIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final PersonId msRees = RosterFixtures.people(jdbi, clock)
            .arrive(hillcrest, RosterFixtures.MS_REES)
            .id();
    private final Editions editions = AgreementFixtures.editions(jdbi, clock);
    private final Edition first = editions.current(hillcrest.id());
    private final Drafts drafts = new SqlDrafts(jdbi, clock);
    private final Rule kindness = first.text().rule(new RuleKey("kindness")).orElseThrow();
    private final Place place = new Place(kindness.key(), Band.B, Language.ENGLISH);
    private final DraftWording words = new DraftWording("I am kind online and offline.", "Words can hurt.");

    @Test
    void keepsWhatIsWrittenForEveryCoordinator() {
        assertThat(drafts.of(hillcrest.id())).isEqualTo(Draft.begun());

        assertThat(keep(0, words)).isTrue();

        var draft = drafts.of(hillcrest.id());
        assertThat(draft).isEqualTo(new Draft(1, Map.of(place, words)));
        assertThat(draft.changes(DraftPromise.of(kindness))).isTrue();
        assertThat(draft.over(first.text()).rule(kindness.key()).orElseThrow().wording(Band.B, Language.ENGLISH))
                .contains(new Wording(words.promise(), words.reason()));
    }

    @Test
    void overwritesNothingThatSomebodyElseKeptMeanwhile() throws Exception {
        keep(0, words);

        assertThat(keep(0, DraftWording.typed("Mine.", "Why."))).isFalse();
        assertThat(Together.times(4, () -> keep(1, words))).containsOnlyOnce(true);
        assertThat(drafts.of(hillcrest.id()).words()).containsExactly(Map.entry(place, words));
    }

    @Test
    void neverCountsFromTheBeginningAgain() {
        keep(0, words);
        drafts.discard(hillcrest.id(), 1);

        assertThat(drafts.of(hillcrest.id())).isEqualTo(new Draft(2, Map.of()));
        assertThat(keep(0, words)).isFalse();
        assertThat(drafts.discard(hillcrest.id(), 1)).isFalse();
    }

    @Test
    void publishesWhatIsWrittenAndBeginsAnew() {
        keep(0, words);

        assertThat(publish(1)).containsInstanceOf(Outcome.Published.class);

        var second = editions.current(hillcrest.id());
        assertThat(second.number()).isEqualTo(2);
        assertThat(drafts.of(hillcrest.id()).words()).isEmpty();
        assertThat(publish(2)).contains(new Outcome.Overtaken(second));
    }

    @Test
    void publishesNothingThatNobodyHasSeenOrThatIsUnfinished() {
        keep(0, words);
        assertThat(publish(0)).contains(new Outcome.Overtaken(first));

        keep(1, DraftWording.typed("I am kind to [name].", "Words can hurt."));

        assertThat(publish(2)).isEmpty();
        assertThat(editions.current(hillcrest.id())).isEqualTo(first);
    }

    @Test
    void addsAPromiseUnderAKeyThatIsNeverUsedAgain() {
        var picture = PromisePicture.all().get(0);
        var keys = first.text().rules().stream().map(Rule::key).toList();

        var key = drafts.add(hillcrest.id(), 0, keys, picture, Set.of(Band.B)).orElseThrow();
        assertThat(drafts.add(hillcrest.id(), 0, keys, picture, Set.of(Band.B))).isEmpty();
        var promise = drafts.of(hillcrest.id()).promise(first.text(), key).orElseThrow();
        assertThat(promise.bands()).containsExactly(Band.B);
        assertThat(promise.isNew()).isTrue();

        assertThat(drafts.arrange(hillcrest.id(), 1, keys)).isTrue();
        assertThat(drafts.of(hillcrest.id()).promise(first.text(), key)).isEmpty();
        assertThat(drafts.add(hillcrest.id(), 2, keys, picture, Set.of(Band.C)).orElseThrow())
                .isNotEqualTo(key);
    }

    @Test
    void keepsAQuestionInBothLanguages() {
        var question = new DraftQuestion(
                new DraftQuestion.Words("What is kind?", "A smile.", "A shove."),
                new DraftQuestion.Words("Beth sy'n garedig?", "Gwên.", ""));

        drafts.keep(hillcrest.id(), 0, kindness.key(), Map.of(place, words), question);

        assertThat(drafts.of(hillcrest.id()).question(kindness.key())).isEqualTo(question);
        drafts.discard(hillcrest.id(), 1);
        assertThat(drafts.of(hillcrest.id()).question(kindness.key())).isEqualTo(DraftQuestion.NONE);
    }

    @Test
    void keepsTheWordsAroundThePromisesUntilAllIsDiscarded() {
        var around = new DraftFrame.Place(Band.C, Language.WELSH);
        var frame = DraftFrame.typed("Ein blwyddyn", "Darllenwch.", "", "Cytuno", "Holi", "Ddim eto");

        assertThat(drafts.keep(hillcrest.id(), 0, Map.of(around, frame))).isTrue();
        assertThat(drafts.keep(hillcrest.id(), 0, Map.of(around, frame))).isFalse();

        assertThat(drafts.of(hillcrest.id()).frame(around, first.text())).isEqualTo(frame);
        drafts.discard(hillcrest.id(), 1);
        assertThat(drafts.of(hillcrest.id()).framedBands(first.text())).isEmpty();
    }

    @Test
    void publishesForALaterDayAndCountsFromItsFirstMomentAtTheSchool() {
        keep(0, words);
        assertThat(publish(1, "2026-09-30")).containsInstanceOf(Outcome.Published.class);

        assertThat(editions.current(hillcrest.id())).isEqualTo(first);
        assertThat(editions.newest(hillcrest.id()).number()).isEqualTo(2);
        clock.advance(Duration.between(clock.instant(), Instant.parse("2026-09-29T22:59:00Z")));
        assertThat(editions.current(hillcrest.id())).isEqualTo(first);
        clock.advance(Duration.ofMinutes(2));
        assertThat(editions.current(hillcrest.id()).number()).isEqualTo(2);
    }

    @Test
    void mendsAnEditionThatWaitsForItsDayByAnother() {
        keep(0, words);
        publish(1, "2026-09-30");
        drafts.keep(
                hillcrest.id(),
                2,
                kindness.key(),
                Map.of(place, DraftWording.typed("I am kind.", "It helps.")),
                DraftQuestion.NONE);

        assertThat(publish(3, "2026-09-29")).containsInstanceOf(Outcome.WrongDay.class);
        assertThat(publish(3, "2026-09-06")).containsInstanceOf(Outcome.WrongDay.class);
        assertThat(publish(3, "2028-01-01")).containsInstanceOf(Outcome.WrongDay.class);
        assertThat(publish(3, "2026-09-30")).containsInstanceOf(Outcome.Published.class);

        clock.advance(Duration.ofDays(30));
        assertThat(editions.current(hillcrest.id()).number()).isEqualTo(3);
    }

    private Optional<Outcome> publish(int version, String from) {
        return new PublishDraft(drafts, editions, AgreementFixtures.publishing(jdbi, clock), clock)
                .publish(
                        hillcrest,
                        msRees,
                        editions.newest(hillcrest.id()).id(),
                        version,
                        Weight.MATERIAL,
                        "For the new term.",
                        Optional.of(LocalDate.parse(from)));
    }

    private boolean keep(int version, DraftWording wording) {
        return drafts.keep(hillcrest.id(), version, kindness.key(), Map.of(place, wording), DraftQuestion.NONE);
    }

    private Optional<Outcome> publish(int version) {
        return new PublishDraft(drafts, editions, AgreementFixtures.publishing(jdbi, clock), clock)
                .publish(hillcrest, msRees, first.id(), version, Weight.MINOR, "Plainer words.", Optional.empty());
    }
}
