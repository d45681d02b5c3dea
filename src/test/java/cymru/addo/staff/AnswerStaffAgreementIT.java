package cymru.addo.staff;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.AdultEdition;
import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Audience;
import cymru.addo.agreement.Decision;
import cymru.addo.agreement.EditionId;
import cymru.addo.database.TestDatabase;
import cymru.addo.database.Together;
import cymru.addo.evidence.EvidenceFixtures;
import cymru.addo.evidence.RebuildProjections.Rebuilt;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.Language;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.staff.AnswerStaffAgreement.Outcome;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class AnswerStaffAgreementIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup year4 = RosterFixtures.classCalled(jdbi, clock, hillcrest, "Year 4");
    private final Person okoro = RosterFixtures.teacher(jdbi, clock, hillcrest, year4, MR_OKORO);
    private final AnswerStaffAgreement agreement = StaffFixtures.answering(jdbi, clock);

    @Test
    void asksNobodyBeforeTheSchoolHasPublished() {
        assertThat(agreement.isAwaited(hillcrest, okoro.id())).isFalse();
        assertThat(agreement.agree(hillcrest, okoro.id(), new EditionId(UUID.randomUUID()), Language.ENGLISH, Map.of()))
                .isEqualTo(Outcome.NOT_OPEN);
    }

    @Test
    void takesAnAgreementOnceEveryQuestionIsRight() {
        var edition = published();

        assertThat(agree(edition, Map.of(1, 0, 2, 1, 3, 0))).isEqualTo(Outcome.NOT_UNDERSTOOD);
        assertThat(agreement.understood(hillcrest, okoro.id(), edition)).containsExactlyInAnyOrder(1, 3);
        assertThat(agreement.isAwaited(hillcrest, okoro.id())).isTrue();

        assertThat(agree(edition, Map.of(2, 0, 4, 0))).isEqualTo(Outcome.KEPT);
        assertThat(agreement.answer(hillcrest, okoro.id(), edition))
                .hasValueSatisfying(answer -> assertThat(answer.isAgreed()).isTrue());
        assertThat(agreement.isAwaited(hillcrest, okoro.id())).isFalse();
        assertThat(kinds()).filteredOn("STAFF_CHECKED"::equals).hasSize(5);
    }

    @Test
    void hasAQuestionAfterEachPartButTheLast() {
        var text = published().text(Language.ENGLISH);

        assertThat(agreement.questions())
                .extracting(StaffQuestion::part)
                .containsExactly(1, 2, 3, text.parts().size() - 1);
        for (var question : agreement.questions())
            assertThat(question.in(Language.WELSH).options())
                    .hasSameSizeAs(question.in(Language.ENGLISH).options())
                    .doesNotHaveDuplicates();
    }

    @Test
    void keepsAQuestionUntilTheyAgree() {
        var edition = published();
        agreement.ask(hillcrest, okoro.id(), edition.id(), Language.WELSH, "Beth am fy ffôn?");

        assertThat(entries()).singleElement().satisfies(entry -> assertThat(entry.question())
                .contains("Beth am fy ffôn?"));

        agree(edition, StaffFixtures.allRight());
        agreement.notYet(hillcrest, okoro.id(), edition.id(), Language.WELSH);

        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.decision()).contains(Decision.AGREED);
            assertThat(entry.question()).isEmpty();
        });
    }

    @Test
    void countsTwoPressesAtOnceOnce() throws Exception {
        var edition = published();

        Together.times(4, () -> agree(edition, StaffFixtures.allRight()));

        assertThat(kinds()).filteredOn("STAFF_AGREED"::equals).hasSize(1);
        assertThat(kinds())
                .filteredOn("STAFF_CHECKED"::equals)
                .hasSize(agreement.questions().size());
    }

    @Test
    void asksAgainEachYearAndForOtherWords() {
        agree(published(), StaffFixtures.allRight());

        clock.moveTo("2027-09-01T08:00:00Z");
        assertThat(agreement.isAwaited(hillcrest, okoro.id())).isTrue();

        clock.moveTo("2027-02-01T08:00:00Z");
        assertThat(agreement.isAwaited(hillcrest, okoro.id())).isFalse();
        AgreementFixtures.publish(jdbi, clock, hillcrest, Audience.STAFF, "other choices");
        assertThat(agreement.isAwaited(hillcrest, okoro.id())).isTrue();
    }

    @Test
    void takesNoAnswerToWordsThatWereReplaced() {
        var first = published();
        AgreementFixtures.publish(jdbi, clock, hillcrest, Audience.STAFF, "other choices");

        assertThat(agree(first, StaffFixtures.allRight())).isEqualTo(Outcome.SUPERSEDED);
    }

    @Test
    void listsStaffAndNoPupils() {
        published();
        RosterFixtures.pupil(jdbi, clock, hillcrest, year4, AMIRA);

        assertThat(entries()).extracting(StaffEntry::person).containsExactly(okoro.id());
    }

    @Test
    void standsInTheChainAndIsMadeAnewFromIt() {
        var edition = published();
        agreement.ask(hillcrest, okoro.id(), edition.id(), Language.ENGLISH, "And my own phone?");
        agree(edition, Map.of(1, 1));
        agree(edition, StaffFixtures.allRight());
        EvidenceFixtures.linker(jdbi).linkTail(hillcrest.id());

        assertThat(EvidenceFixtures.rebuilding(jdbi, StaffFixtures.projection()).rebuild(hillcrest.id()))
                .allMatch(Rebuilt::same);
    }

    private AdultEdition published() {
        return AgreementFixtures.publish(jdbi, clock, hillcrest, Audience.STAFF, "as our handbook says");
    }

    private Outcome agree(AdultEdition edition, Map<Integer, Integer> chosen) {
        return agreement.agree(hillcrest, okoro.id(), edition.id(), Language.ENGLISH, chosen);
    }

    private List<StaffEntry> entries() {
        return StaffFixtures.register(jdbi)
                .of(hillcrest, agreement.words(hillcrest).orElseThrow().id(), hillcrest.yearAt(clock.instant()));
    }

    private List<String> kinds() {
        return EvidenceFixtures.events(jdbi).about(hillcrest.id(), okoro.id()).stream()
                .map(event -> event.kind())
                .toList();
    }
}
