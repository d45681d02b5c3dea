package cymru.addo.approval;

import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Weight;
import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.approval.ApprovalStep.Kind;
import cymru.addo.approval.KeepApproval.Outcome;
import cymru.addo.database.TestDatabase;
import cymru.addo.evidence.EvidenceFixtures;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepApprovalIT {
    private static final LocalDate TODAY = LocalDate.parse("2026-09-07");

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final Person msRees = RosterFixtures.people(jdbi, clock).arrive(hillcrest, MS_REES);
    private final Person mrOkoro = RosterFixtures.people(jdbi, clock).arrive(hillcrest, MR_OKORO);
    private final KeepApproval approval = new KeepApproval(
            AppointmentFixtures.appointments(jdbi, clock),
            AgreementFixtures.editions(jdbi, clock),
            new SqlApprovals(jdbi),
            clock);

    @BeforeEach
    void appointMsRees() {
        AppointmentFixtures.appointments(jdbi, clock).take(hillcrest.id(), msRees.id());
    }

    @Test
    void tellsTheWayOfAnEditionInTheOrderOfItsDays() {
        keep(1, Kind.ADOPTED, TODAY);
        keep(1, Kind.CONSULTED, TODAY.minusDays(40));
        keep(2, Kind.CONSULTED, TODAY);

        assertThat(approval.steps(hillcrest, 1))
                .extracting(ApprovalStep::kind)
                .containsExactly(Kind.CONSULTED, Kind.ADOPTED);
        assertThat(approval.steps(hillcrest, 2)).hasSize(1);
    }

    @Test
    void writesDownNothingThatCannotBe() {
        assertThat(keep(3, Kind.APPROVED, TODAY)).isEqualTo(Outcome.NOT_THIS_EDITION);
        assertThat(keep(1, Kind.APPROVED, TODAY.plusDays(1))).isEqualTo(Outcome.WRONG_DAY);
        assertThat(approval.keep(hillcrest, msRees.id(), 1, Kind.APPROVED, " ", TODAY, ""))
                .isEqualTo(Outcome.NOBODY);
        assertThat(approval.keep(hillcrest, mrOkoro.id(), 1, Kind.APPROVED, "The head", TODAY, ""))
                .isEqualTo(Outcome.NOT_COORDINATOR);
        assertThat(approval.steps(hillcrest, 1)).isEmpty();
    }

    @Test
    void withdrawsAMistakeOnce() {
        keep(1, Kind.APPROVED, TODAY);
        var step = approval.steps(hillcrest, 1).get(0).id();

        assertThat(approval.withdraw(hillcrest, msRees.id(), step)).isEqualTo(Outcome.KEPT);
        assertThat(approval.withdraw(hillcrest, msRees.id(), step)).isEqualTo(Outcome.NO_SUCH_STEP);
        assertThat(approval.withdraw(hillcrest, msRees.id(), UUID.randomUUID())).isEqualTo(Outcome.NO_SUCH_STEP);
        assertThat(approval.steps(hillcrest, 1)).isEmpty();
    }

    @Test
    void leavesWhoApprovedOutOfTheChain() {
        keep(1, Kind.ADOPTED, TODAY);

        assertThat(EvidenceFixtures.events(jdbi).of(hillcrest.id()))
                .filteredOn(event -> event.kind().equals("APPROVAL_KEPT"))
                .singleElement()
                .satisfies(event -> assertThat(event.facts())
                        .containsEntry("as", "ADOPTED")
                        .containsEntry("day", "2026-09-07")
                        .doesNotContainValue("Chair of governors, Ŵyn"));
    }

    @Test
    void isToBeLookedOverAYearAfterItAskedLastUnlessSomebodySaysOtherwise() {
        var from =
                AgreementFixtures.editions(jdbi, clock).current(hillcrest.id()).effectiveFrom();
        assertThat(approval.reviewDue(hillcrest)).isEqualTo(from.plusYears(1));
        assertThat(approval.overdueSince(hillcrest)).isEmpty();

        assertThat(approval.setReviewDue(hillcrest, msRees.id(), TODAY.plusMonths(6)))
                .isEqualTo(Outcome.KEPT);
        assertThat(approval.reviewDue(hillcrest)).isEqualTo(TODAY.plusMonths(6));
        assertThat(approval.setReviewDue(hillcrest, msRees.id(), TODAY.minusDays(1)))
                .isEqualTo(Outcome.WRONG_DAY);
        assertThat(approval.setReviewDue(hillcrest, msRees.id(), TODAY.plusYears(6)))
                .isEqualTo(Outcome.WRONG_DAY);

        clock.moveTo("2027-03-08T09:00:00Z");
        assertThat(approval.overdueSince(hillcrest)).contains(approval.reviewDue(hillcrest));
    }

    @Test
    void putsNoReviewOffForBetterWords() {
        var first = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
        var due = approval.reviewDue(hillcrest);
        clock.moveTo("2027-03-08T09:00:00Z");
        var key = first.text().rules().get(0).key();
        AgreementFixtures.publishing(jdbi, clock)
                .publish(
                        hillcrest,
                        msRees.id(),
                        first.id(),
                        AgreementFixtures.reworded(first.text(), key, words -> words + " Bob dydd."),
                        Weight.MINOR,
                        "Plainer words.");

        assertThat(approval.reviewDue(hillcrest)).isEqualTo(due);
        assertThat(keep(1, Kind.ADOPTED, TODAY)).isEqualTo(Outcome.KEPT);
        assertThat(keep(4, Kind.ADOPTED, TODAY)).isEqualTo(Outcome.NOT_THIS_EDITION);
    }

    private Outcome keep(int edition, Kind kind, LocalDate day) {
        return approval.keep(hillcrest, msRees.id(), edition, kind, "Chair of governors, Ŵyn", day, "Minute 14");
    }
}
