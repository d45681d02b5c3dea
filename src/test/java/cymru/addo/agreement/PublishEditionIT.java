package cymru.addo.agreement;

import static cymru.addo.agreement.AgreementFixtures.reader;
import static cymru.addo.agreement.AgreementFixtures.reworded;
import static cymru.addo.agreement.AgreementFixtures.wordsShown;
import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.PublishEdition.Outcome;
import cymru.addo.database.TestDatabase;
import cymru.addo.database.Together;
import cymru.addo.evidence.EvidenceFixtures;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class PublishEditionIT {
    private static final String WHY = "The governors asked for plainer words.";

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup class7b = RosterFixtures.classCalled(jdbi, clock, hillcrest, "7B");
    private final Reader carys = reader(hillcrest, RosterFixtures.pupil(jdbi, clock, hillcrest, class7b, TOMOS));
    private final Reader amira = reader(hillcrest, RosterFixtures.pupil(jdbi, clock, hillcrest, class7b, AMIRA));
    private final Editions editions = AgreementFixtures.editions(jdbi, clock);
    private final AcceptAgreement agreement = AgreementFixtures.agreement(jdbi, clock);
    private final Edition first = editions.current(hillcrest.id());
    private final RuleKey key = first.rulesIn(amira.band(), hillcrest).get(0).key();

    @Test
    void bringsOutTheNextEditionWithItsQuestionsOnEveryNode() {
        var second = published(Weight.MATERIAL, "at school");

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.publication())
                .isEqualTo(new Publication(Weight.MATERIAL, WHY, 2, LocalDate.parse("2026-09-07")));
        assertThat(second.text().rule(key).orElseThrow().checks())
                .isEqualTo(first.text().rule(key).orElseThrow().checks())
                .isNotEmpty();
        assertThat(AgreementFixtures.editions(jdbi, clock).current(hillcrest.id()))
                .isEqualTo(second);
        assertThat(editions.find(hillcrest.id(), first.id())).contains(first);
    }

    @Test
    void provesWhoDecidedWhatAndWhyWithoutTheWords() {
        published(Weight.MINOR, "at school");

        assertThat(EvidenceFixtures.events(jdbi).of(hillcrest.id()))
                .filteredOn(event -> event.kind().equals("EDITION_PUBLISHED"))
                .last()
                .satisfies(event -> {
                    assertThat(event.actor()).contains(carys.person());
                    assertThat(event.facts())
                            .containsEntry("number", "2")
                            .containsEntry("weight", "minor")
                            .containsEntry("asked-from", "1")
                            .containsKeys("edition", "content", "reason")
                            .doesNotContainValue(WHY);
                });
    }

    @Test
    void asksAgainAfterAMaterialEditionAndKeepsWhatWasAnswered() {
        agree(first);

        var second = published(Weight.MATERIAL, "at school");

        assertThat(standing(second)).isEmpty();
        assertThat(agree(second)).isInstanceOf(AcceptAgreement.Outcome.Kept.class);
        assertThat(AgreementFixtures.acceptances(jdbi).of(hillcrest.id(), amira.person()))
                .extracting(Acceptance::edition)
                .containsExactly(second.id(), first.id());
    }

    @Test
    void asksNobodyAfterAMinorEdition() {
        agree(first);

        var second = published(Weight.MINOR, "at school");
        var third = published(Weight.MINOR, "at home");

        assertThat(standing(second)).contains(first.id());
        assertThat(standing(third)).contains(first.id());
        assertThat(agree(third)).isInstanceOf(AcceptAgreement.Outcome.AlreadyAgreed.class);
        assertThat(third.publication().askedSince()).isEqualTo(first.effectiveFrom());
    }

    @Test
    void asksEverybodyAfterAMaterialEditionThoughAMinorOneFollows() {
        agree(first);
        published(Weight.MATERIAL, "at school");

        var third = published(Weight.MINOR, "at home");

        assertThat(standing(third)).isEmpty();
        assertThat(third.publication().askedFrom()).isEqualTo(2);
    }

    @Test
    void asksAgainInTheNextSchoolYearAfterAMinorEdition() {
        agree(first);
        var second = published(Weight.MINOR, "at school");

        clock.moveTo("2027-09-06T09:00:00Z");

        assertThat(standing(second)).isEmpty();
    }

    @Test
    void letsANotYetStandUntilItBecomesAnAgreement() {
        agreement.notYet(amira, first.id(), wordsShown(first, amira));
        var second = published(Weight.MINOR, "at school");

        assertThat(standing(second)).contains(first.id());
        agree(second);

        assertThat(standing(second)).contains(second.id());
        assertThat(AgreementFixtures.acceptances(jdbi)
                        .of(hillcrest.id(), amira.person(), second.id(), hillcrest.yearAt(clock.instant())))
                .hasValueSatisfying(answer -> assertThat(answer.isAgreed()).isTrue());
    }

    @Test
    void leadsWhoPressesOnTheOldPageToTheNewWords() {
        var shown = wordsShown(first, amira);
        var second = published(Weight.MATERIAL, "at school");

        assertThat(agreement.accept(amira, first.id(), shown))
                .isEqualTo(new AcceptAgreement.Outcome.Superseded(second));
        assertThat(standing(second)).isEmpty();
    }

    @Test
    void publishesOneOfManyThatArriveTogether() throws Exception {
        var text = reworded(first.text(), key, words -> words + " Always.");

        var outcomes = Together.times(4, () -> publish(first, text, Weight.MATERIAL, WHY));

        assertThat(outcomes).filteredOn(Outcome.Published.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.Overtaken.class::isInstance).hasSize(3);
        assertThat(editions.current(hillcrest.id()).number()).isEqualTo(2);
    }

    @Test
    void refusesWordsMadeFromAnOlderEditionNoChangeAndNoReason() {
        var text = reworded(first.text(), key, words -> words + " Always.");

        assertThat(publish(first, text, Weight.MINOR, " \n ")).isEqualTo(new Outcome.NoReason());
        assertThat(publish(first, first.text(), Weight.MINOR, WHY)).isEqualTo(new Outcome.NothingChanged());
        assertThat(AgreementFixtures.publishing(jdbi, clock)
                        .publish(hillcrest, carys.person(), new EditionId(UUID.randomUUID()), text, Weight.MINOR, WHY))
                .isEqualTo(new Outcome.Overtaken(first));
        assertThat(editions.current(hillcrest.id())).isEqualTo(first);
    }

    @Test
    void saysWhatHasChangedSinceSomebodyAgreedInAnyYear() {
        var changes = AgreementFixtures.changesSince(jdbi, clock);
        agree(first);
        assertThat(changes.before(amira, first)).isEmpty();

        var second = published(Weight.MATERIAL, "at school");
        clock.moveTo("2027-09-06T09:00:00Z");

        assertThat(changes.before(amira, second)).hasValueSatisfying(before -> {
            assertThat(before.edition()).isEqualTo(first);
            assertThat(before.asksOnlyChanges()).isTrue();
            assertThat(before.changes().toMeetAgain()).containsExactly(key);
        });
        agree(second);
        clock.moveTo("2028-09-06T09:00:00Z");
        assertThat(changes.before(amira, second)).isEmpty();
    }

    @Test
    void goesThroughEverythingNextYearWhereOnlyWordsWereBettered() {
        agree(first);
        var second = published(Weight.MINOR, "at school");

        clock.moveTo("2027-09-06T09:00:00Z");

        assertThat(AgreementFixtures.changesSince(jdbi, clock).before(amira, second))
                .hasValueSatisfying(before -> {
                    assertThat(before.asksOnlyChanges()).isFalse();
                    assertThat(before.changes().toMeetAgain()).containsExactly(key);
                });
    }

    @Test
    void tellsEverybodyOnceForAsLongAsTheirVisitLasts() {
        var second = published(Weight.MINOR, "at school");
        var telling = new SqlTellOnce(jdbi, clock);
        var later =
                new Reader(hillcrest, amira.person(), amira.band(), amira.bandSource(), amira.language(), "launch-2");

        assertThat(telling.isDue(amira, second)).isTrue();
        assertThat(telling.isDue(amira, second)).isTrue();
        assertThat(telling.isDue(later, second)).isFalse();
        assertThat(telling.isDue(carys, second)).isTrue();
    }

    private Edition published(Weight weight, String added) {
        clock.advance(Duration.ofMinutes(5));
        var current = editions.current(hillcrest.id());
        var text = reworded(current.text(), key, words -> words + " " + added);
        return ((Outcome.Published) publish(current, text, weight, WHY)).edition();
    }

    private Outcome publish(Edition after, AgreementText text, Weight weight, String why) {
        return AgreementFixtures.publishing(jdbi, clock)
                .publish(hillcrest, carys.person(), after.id(), text, weight, why);
    }

    private AcceptAgreement.Outcome agree(Edition edition) {
        clock.advance(Duration.ofMinutes(5));
        return agreement.accept(amira, edition.id(), wordsShown(edition, amira));
    }

    private java.util.Optional<EditionId> standing(Edition edition) {
        return AgreementFixtures.acceptances(jdbi)
                .of(hillcrest.id(), amira.person(), edition.id(), hillcrest.yearAt(clock.instant()))
                .map(Acceptance::edition);
    }
}
