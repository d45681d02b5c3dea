package cymru.addo.support;

import cymru.addo.appointment.Appointments;
import cymru.addo.roster.Bands;
import cymru.addo.roster.Enrolments;
import cymru.addo.roster.Role;
import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.PlainText;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * A teacher sits beside a pupil of the own class for the day; a coordinator chooses whose words a pupil reads, and may write down
 * why.
 */
@Dependent
public class SupportPupil {
    public static final int LONGEST_REASON = 200;

    private final Enrolments enrolments;
    private final Appointments appointments;
    private final Bands bands;
    private final Supports supports;
    private final Clock clock;

    @Inject
    public SupportPupil(Enrolments enrolments, Appointments appointments, Bands bands, Supports supports, Clock clock) {
        this.enrolments = enrolments;
        this.appointments = appointments;
        this.bands = bands;
        this.supports = supports;
        this.clock = clock;
    }

    public enum Outcome {
        KEPT,
        NOT_YOURS
    }

    /** Until the school's midnight: what they answer today is kept as answered with this adult. */
    public Outcome sitBeside(School school, PersonId staff, ClassGroupId group, PersonId pupil) {
        if (!isTheirs(school, staff, group, pupil)) return Outcome.NOT_YOURS;
        var today = school.calendar().dayAt(clock.instant());
        supports.sitBeside(school.id(), pupil, staff, school.calendar().endOf(today));
        return Outcome.KEPT;
    }

    public Outcome stepAway(School school, PersonId staff, ClassGroupId group, PersonId pupil) {
        if (!isTheirs(school, staff, group, pupil)) return Outcome.NOT_YOURS;
        supports.stepAway(school.id(), pupil);
        return Outcome.KEPT;
    }

    /** @param band whose words they read; empty for as their class */
    public Outcome arrange(School school, PersonId coordinator, PersonId pupil, Optional<Band> band, String reason) {
        var now = clock.instant();
        if (!appointments.isCoordinator(school.id(), coordinator)
                || supports.of(school.id(), pupil, now).isEmpty()) return Outcome.NOT_YOURS;
        bands.setForPerson(school.id(), pupil, band, coordinator);
        supports.keepReason(school.id(), pupil, PlainText.of(reason, LONGEST_REASON), coordinator, now);
        return Outcome.KEPT;
    }

    /** Whether this is a pupil of a class of theirs. */
    public boolean isTheirs(School school, PersonId staff, ClassGroupId group, PersonId pupil) {
        return enrolments.isStaffOf(school.id(), staff, group)
                && enrolments.in(school.id(), group).stream()
                        .anyMatch(
                                place -> place.person().equals(pupil) && place.active() && place.role() == Role.PUPIL);
    }
}
