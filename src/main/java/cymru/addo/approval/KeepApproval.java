package cymru.addo.approval;

import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Editions;
import cymru.addo.appointment.Appointments;
import cymru.addo.school.PersonId;
import cymru.addo.school.PlainText;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A coordinator writes down how an edition of the agreement came about, the next one among them, and when it is to be looked over again. */
@Dependent
public class KeepApproval {
    public static final int LONGEST_WHO = 120;
    public static final int LONGEST_NOTE = 200;

    /** A review further off than this is none. */
    private static final int MOST_YEARS = 5;

    private final Appointments appointments;
    private final Editions editions;
    private final Approvals approvals;
    private final Clock clock;

    @Inject
    public KeepApproval(Appointments appointments, Editions editions, Approvals approvals, Clock clock) {
        this.appointments = appointments;
        this.editions = editions;
        this.approvals = approvals;
        this.clock = clock;
    }

    public enum Outcome {
        KEPT,
        NOT_COORDINATOR,
        /** No edition that was ever published, nor the next one. */
        NOT_THIS_EDITION,
        /** Nobody is named. */
        NOBODY,
        /** What has not happened yet cannot be written down; a review cannot be due in the past or in many years. */
        WRONG_DAY,
        /** It was withdrawn before. */
        NO_SUCH_STEP
    }

    /** What is written down, by the number of the edition. */
    public List<ApprovalStep> steps(School school, int edition) {
        return approvals.of(school.id(), edition);
    }

    /**
     * By when the agreement is to be looked over again: as a coordinator said, else a year after everybody was last asked. Better
     * words for the same promises put nothing off.
     */
    public LocalDate reviewDue(School school) {
        return approvals
                .reviewDue(school.id())
                .orElseGet(() ->
                        editions.current(school.id()).publication().askedSince().plusYears(1));
    }

    /** The day by which the agreement was to be looked over, where that has passed. */
    public Optional<LocalDate> overdueSince(School school) {
        return Optional.of(reviewDue(school)).filter(day -> day.isBefore(today(school)));
    }

    public Outcome keep(
            School school,
            PersonId coordinator,
            int edition,
            ApprovalStep.Kind kind,
            String who,
            LocalDate day,
            String note) {
        if (!appointments.isCoordinator(school.id(), coordinator)) return Outcome.NOT_COORDINATOR;
        if (!isWritable(editions.newest(school.id()), edition)) return Outcome.NOT_THIS_EDITION;
        var named = PlainText.lineOrNull(who, LONGEST_WHO);
        if (named == null) return Outcome.NOBODY;
        if (day.isAfter(today(school))) return Outcome.WRONG_DAY;
        var step = new ApprovalStep(UUID.randomUUID(), edition, kind, named, day, PlainText.of(note, LONGEST_NOTE));
        approvals.keep(school, step, coordinator, clock.instant());
        return Outcome.KEPT;
    }

    public Outcome withdraw(School school, PersonId coordinator, UUID step) {
        if (!appointments.isCoordinator(school.id(), coordinator)) return Outcome.NOT_COORDINATOR;
        return approvals.withdraw(school, step, coordinator, clock.instant()) ? Outcome.KEPT : Outcome.NO_SUCH_STEP;
    }

    public Outcome setReviewDue(School school, PersonId coordinator, LocalDate day) {
        if (!appointments.isCoordinator(school.id(), coordinator)) return Outcome.NOT_COORDINATOR;
        var today = today(school);
        if (day.isBefore(today) || day.isAfter(today.plusYears(MOST_YEARS))) return Outcome.WRONG_DAY;
        approvals.setReviewDue(school, day, coordinator, clock.instant());
        return Outcome.KEPT;
    }

    private static boolean isWritable(Edition newest, int edition) {
        return edition >= 1 && edition <= newest.number() + 1;
    }

    private LocalDate today(School school) {
        return school.calendar().dayAt(clock.instant());
    }
}
