package cymru.addo.agreement;

import static cymru.addo.agreement.AgreementFixtures.reader;
import static cymru.addo.agreement.AgreementFixtures.wordsShown;
import static cymru.addo.roster.RosterFixtures.AMIRA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.addo.agreement.AcceptAgreement.Outcome;
import cymru.addo.database.TestDatabase;
import cymru.addo.database.Together;
import cymru.addo.evidence.Event;
import cymru.addo.evidence.EvidenceFixtures;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.year.SchoolYear;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class AcceptAgreementIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final Reader amira = reader(
            hillcrest,
            RosterFixtures.pupil(
                    jdbi, clock, hillcrest, RosterFixtures.classCalled(jdbi, clock, hillcrest, "7B"), AMIRA));
    private final AcceptAgreement agreement = AgreementFixtures.agreement(jdbi, clock);
    private final Edition edition = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
    private final String words = wordsShown(edition, amira);

    @Test
    void keepsWhoAgreedToWhichWordsAndWhen() {
        var outcome = agreement.accept(amira, edition.id(), words);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Kept.class, kept -> {
            assertThat(kept.acceptance().decision()).isEqualTo(Decision.AGREED);
            assertThat(kept.acceptance().year()).isEqualTo(new SchoolYear(2026));
            assertThat(kept.acceptance().wordsHash()).isEqualTo(words);
            assertThat(kept.acceptance().bandSource()).isEqualTo(amira.bandSource());
            assertThat(kept.acceptance().language()).isEqualTo(amira.language());
            assertThat(kept.acceptance().decidedAt()).isEqualTo(clock.instant());
            assertThat(kept.acceptance().method()).isEqualTo("self");
        });
        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo("AGREED");
            assertThat(event.facts()).containsEntry("words", words).containsEntry("language", "cy");
        });
    }

    @Test
    void keepsTheFirstAgreementWhenTheButtonIsPressedAgain() {
        agreement.accept(amira, edition.id(), words);
        var first = kept();
        clock.advance(Duration.ofMinutes(5));

        var second = agreement.accept(amira, edition.id(), words);

        assertThat(second).isEqualTo(new Outcome.AlreadyAgreed(first));
        assertThat(events()).hasSize(1);
    }

    @Test
    void keepsOneAnswerOfEightThatArriveTogether() throws Exception {
        var outcomes = Together.times(8, () -> agreement.accept(amira, edition.id(), words));

        assertThat(outcomes).filteredOn(Outcome.Kept.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.AlreadyAgreed.class::isInstance).hasSize(7);
        assertThat(count("acceptance")).isEqualTo(1);
        assertThat(events()).hasSize(1);
    }

    @Test
    void letsANotYetBecomeAnAgreement() {
        agreement.notYet(amira, edition.id(), words);
        agreement.notYet(amira, edition.id(), words);

        assertThat(agreement.accept(amira, edition.id(), words)).isInstanceOf(Outcome.Kept.class);
        assertThat(events()).extracting(Event::kind).containsExactly("NOT_YET", "AGREED");
    }

    @Test
    void neverLetsAnAgreementFallBack() {
        agreement.accept(amira, edition.id(), words);

        assertThat(agreement.notYet(amira, edition.id(), words)).isInstanceOf(Outcome.AlreadyAgreed.class);
        assertThat(agreement.ask(amira, edition.id(), words, Optional.empty(), "Why?"))
                .isInstanceOf(Outcome.AlreadyAgreed.class);
        assertThat(kept().decision()).isEqualTo(Decision.AGREED);
        assertThat(count("query")).isZero();
    }

    @Test
    void asksAgainNextYearThoughTheWordsAreTheSame() {
        agreement.accept(amira, edition.id(), words);
        clock.moveTo("2027-09-01T08:00:00Z");

        assertThat(agreement.accept(amira, edition.id(), words)).isInstanceOf(Outcome.Kept.class);
        assertThat(AgreementFixtures.acceptances(jdbi).of(hillcrest.id(), amira.person()))
                .extracting(Acceptance::year)
                .containsExactly(new SchoolYear(2027), new SchoolYear(2026));
    }

    @Test
    void keepsAQuestionOnceHoweverOftenItIsSent() {
        var rule = edition.rulesIn(amira.band(), hillcrest).get(0).key();
        agreement.ask(amira, edition.id(), words, Optional.of(rule), "Beth yw hwn?");
        agreement.ask(amira, edition.id(), words, Optional.of(rule), "Beth yw hwn?");

        assertThat(AgreementFixtures.queries(jdbi, clock).of(hillcrest.id(), amira.person()))
                .singleElement()
                .satisfies(query -> assertThat(query.rule()).contains(rule));
        assertThat(kept().decision()).isEqualTo(Decision.QUERY_OPEN);
        assertThat(events()).extracting(Event::kind).containsExactly("QUERY_RAISED");
        assertThat(events().toString()).doesNotContain("Beth");
    }

    @Test
    void refusesAQuestionThatIsTooLongOrAboutNoRuleTheyMeet() {
        assertThat(agreement.ask(amira, edition.id(), words, Optional.empty(), "a".repeat(501)))
                .isEqualTo(new Outcome.TooLong());
        assertThat(agreement.ask(amira, edition.id(), words, Optional.of(new RuleKey("no-such-rule")), ""))
                .isEqualTo(new Outcome.NoSuchRule());
        assertThat(agreement.ask(
                        amira,
                        edition.id(),
                        words,
                        Optional.of(edition.text().optionalRules().get(0).key()),
                        ""))
                .isEqualTo(new Outcome.NoSuchRule());
        assertThat(events()).isEmpty();
    }

    @Test
    void asksToReadAgainWhenThePromisesHaveChangedMeanwhile() {
        var optional = edition.text().optionalRules().get(0).key().value();
        var changed = hillcrest.withRulesSwitchedOn(Set.of(optional));
        var reader =
                new Reader(changed, amira.person(), amira.band(), amira.bandSource(), amira.language(), amira.launch());

        assertThat(agreement.accept(reader, edition.id(), words)).isEqualTo(new Outcome.Superseded(edition));
        assertThat(count("acceptance")).isZero();
    }

    @Test
    void knowsNoEditionOfAnotherSchool() {
        var theirs = AgreementFixtures.editions(jdbi, clock)
                .current(SchoolFixtures.brookside(jdbi).id());

        assertThat(agreement.accept(amira, theirs.id(), words)).isEqualTo(new Outcome.NoSuchEdition());
        assertThat(agreement.accept(amira, new EditionId(UUID.randomUUID()), words))
                .isEqualTo(new Outcome.NoSuchEdition());
    }

    @Test
    void rebuildsEveryAnswerFromTheEvents() {
        agreement.notYet(amira, edition.id(), words);
        clock.advance(Duration.ofMinutes(1));
        agreement.accept(amira, edition.id(), words);
        var before = kept();
        jdbi.useHandle(handle -> handle.execute("delete from acceptance"));

        EvidenceFixtures.rebuilding(jdbi, AgreementFixtures.projection()).rebuild(hillcrest.id());

        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void publishesAnEditionThatNobodyCanChange() {
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("update wording set promise = 'Anything'")))
                .hasMessageContaining("for good");
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("delete from edition")))
                .hasMessageContaining("for good");
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("update rule_check set question = ''")))
                .hasMessageContaining("for good");
    }

    @Test
    void publishesTheShippedAgreementOnceThoughManyAskTogether() throws Exception {
        var brookside = SchoolFixtures.brookside(jdbi).id();

        var found = Together.times(
                6,
                () -> AgreementFixtures.editions(jdbi, clock).current(brookside).id());

        assertThat(Set.copyOf(found)).hasSize(1);
    }

    @Test
    void readsAnEditionBackAsItWasShipped() {
        assertThat(edition.text()).isEqualTo(ShippedAgreement.pupils());
    }

    @Test
    void readsAnEditionOfBeforeThereWereChecks() {
        var text = ShippedAgreement.read(new WithoutChecks());
        var brookside = SchoolFixtures.brookside(jdbi).id();
        jdbi.useHandle(handle -> SqlPublishing.publish(
                handle, NewEdition.first(brookside, text, LocalDate.parse("2026-09-01"), clock.instant())));

        var found = AgreementFixtures.editions(jdbi, clock).current(brookside);

        assertThat(found.text().rules()).allMatch(rule -> rule.checks().isEmpty());
    }

    private Acceptance kept() {
        return AgreementFixtures.acceptances(jdbi)
                .of(hillcrest.id(), amira.person(), edition.id(), hillcrest.yearAt(clock.instant()))
                .orElseThrow();
    }

    /** What became of the agreement; that Amira joined the class is no answer of hers. */
    private List<Event> events() {
        return EvidenceFixtures.events(jdbi).about(hillcrest.id(), amira.person()).stream()
                .filter(event -> !event.kind().equals("JOINED"))
                .toList();
    }

    private long count(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }
}
