package cymru.addo.assignment;

import cymru.addo.appointment.Appointments;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.ClassGroups;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The coordinator sets every class the modules of its year's path, by its band. What a class was set already it keeps. */
@Dependent
public class SetYearlyPath {
    /** Whoever is asked late has this long all the same. */
    private static final int LEAST_DAYS = 14;

    private final Appointments appointments;
    private final ClassGroups classGroups;
    private final PathAssignments path;
    private final ToldOfAssignments told;
    private final Clock clock;

    @Inject
    public SetYearlyPath(
            Appointments appointments,
            ClassGroups classGroups,
            PathAssignments path,
            ToldOfAssignments told,
            Clock clock) {
        this.appointments = appointments;
        this.classGroups = classGroups;
        this.path = path;
        this.told = told;
        this.clock = clock;
    }

    /** @param steps none while nobody knows the band of the class */
    public record ClassPath(ClassGroup classGroup, List<Step> steps) {
        public boolean isWithoutBand() {
            return steps.isEmpty();
        }

        public long missing() {
            return steps.stream().filter(step -> !step.isSet()).count();
        }
    }

    public record Step(ModuleKey module, LocalDate due, boolean isSet) {}

    /** What each class with pupils has, and what it would get; empty for who is no coordinator. */
    public Optional<List<ClassPath>> preview(School school, PersonId coordinator) {
        if (!appointments.isCoordinator(school.id(), coordinator)) return Optional.empty();
        var known = path.known(school, school.yearAt(clock.instant()));
        var withPupils = path.classes(school.id());
        return Optional.of(classGroups.courses(school.id()).stream()
                .filter(group -> withPupils.contains(group.id()))
                .map(group -> of(school, group, known))
                .toList());
    }

    /** @return how many modules were set; empty for who is no coordinator */
    public Optional<Integer> set(School school, PersonId coordinator) {
        return preview(school, coordinator).map(classes -> classes.stream()
                .mapToInt(each -> set(school, coordinator, each))
                .sum());
    }

    private ClassPath of(School school, ClassGroup group, Map<ClassGroupId, Set<ModuleKey>> known) {
        var has = known.getOrDefault(group.id(), Set.of());
        var soonest = school.calendar().dayAt(clock.instant()).plusDays(LEAST_DAYS);
        var steps = group.currentBand().or(school::defaultBand).stream()
                .flatMap(band -> YearlyPath.of(band, school.calendar(), school.yearAt(clock.instant())).stream())
                .map(step -> new Step(
                        step.module(),
                        step.due().isBefore(soonest) ? soonest : step.due(),
                        has.contains(step.module())))
                .toList();
        return new ClassPath(group, steps);
    }

    private int set(School school, PersonId coordinator, ClassPath each) {
        var classGroup = each.classGroup().id();
        var set = each.steps().stream()
                .filter(step -> !step.isSet())
                .filter(step -> path.keep(
                        school.id(), coordinator, classGroup, school.yearAt(clock.instant()), task(school, step)))
                .count();
        if (set > 0) told.set(school.id(), classGroup);
        return (int) set;
    }

    private static Task task(School school, Step step) {
        var due = school.calendar().endOf(step.due());
        return Task.module(step.module(), Optional.of(due), false, Optional.empty());
    }
}
