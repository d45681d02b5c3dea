package cymru.addo.rollover;

import cymru.addo.appointment.Appointments;
import cymru.addo.roster.ClassGroups;
import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** The coordinator makes the new school year ready. Nothing waits for it: a year begins on its day by itself. */
@Dependent
public class TurnYear {
    /** How long before it begins the coming year is the one to talk about. */
    private static final int WEEKS_AHEAD = 13;

    private final Appointments appointments;
    private final ClassGroups classGroups;
    private final Rollovers rollovers;
    private final Clock clock;

    @Inject
    public TurnYear(Appointments appointments, ClassGroups classGroups, Rollovers rollovers, Clock clock) {
        this.appointments = appointments;
        this.classGroups = classGroups;
        this.rollovers = rollovers;
        this.clock = clock;
    }

    /** The year that is to be made ready: in summer the coming one, else the one that has begun. */
    public SchoolYear year(School school) {
        var today = school.calendar().dayAt(clock.instant());
        var soon = school.calendar().endOf(today.plusWeeks(WEEKS_AHEAD));
        return school.yearAt(soon);
    }

    /** Whether anybody may still want to open it: it has not begun by itself, and nobody has opened it. */
    public boolean awaitsOpening(School school) {
        var year = year(school);
        return school.calendar().beginning(year).isAfter(clock.instant())
                && rollovers.opened(school.id(), year).isEmpty();
    }

    public Outcome open(School school, PersonId coordinator) {
        if (!appointments.isCoordinator(school.id(), coordinator)) return Outcome.NOT_COORDINATOR;
        return done(rollovers.open(school.id(), year(school), coordinator, clock.instant()));
    }

    /**
     * @param shown every class that was asked about
     * @param bands of those that are to change
     */
    public Outcome apply(School school, PersonId coordinator, Set<ClassGroupId> shown, Map<ClassGroupId, Band> bands) {
        if (!appointments.isCoordinator(school.id(), coordinator)) return Outcome.NOT_COORDINATOR;
        var known = classGroups.courses(school.id()).stream()
                .map(group -> group.id())
                .toList();
        if (!known.containsAll(shown) || !shown.containsAll(bands.keySet())) return Outcome.NOT_HERE;
        return done(rollovers.apply(school.id(), year(school), bands, coordinator, clock.instant()) > 0);
    }

    public Outcome undo(School school, PersonId coordinator) {
        if (!appointments.isCoordinator(school.id(), coordinator)) return Outcome.NOT_COORDINATOR;
        return done(rollovers.undo(school.id(), year(school), coordinator, clock.instant()));
    }

    private static Outcome done(boolean changed) {
        return changed ? Outcome.DONE : Outcome.NOTHING;
    }

    public enum Outcome {
        DONE,
        /** It was so already, or cannot be put back any more. */
        NOTHING,
        /** A class of nobody here. */
        NOT_HERE,
        NOT_COORDINATOR
    }
}
