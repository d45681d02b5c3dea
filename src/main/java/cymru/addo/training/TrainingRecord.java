package cymru.addo.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import cymru.addo.appointment.Appointment;
import cymru.addo.appointment.Appointments;
import cymru.addo.curriculum.Audience;
import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleCode;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.roster.People;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.training.StaffAnswers.Given;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The whole staff's training, as it stands this school year. */
@Dependent
public class TrainingRecord {
    /** What everybody on the staff goes through each year: their agreement, and what to do when something happens. */
    private static final Set<ModuleCode> EACH_YEAR =
            Stream.of("S1", "S2").map(ModuleCode::of).collect(toUnmodifiableSet());

    private final Curricula curricula;
    private final StaffAnswers answers;
    private final Trainings trainings;
    private final People people;
    private final Appointments appointments;
    private final Clock clock;

    @Inject
    public TrainingRecord(
            Curricula curricula,
            StaffAnswers answers,
            Trainings trainings,
            People people,
            Appointments appointments,
            Clock clock) {
        this.curricula = curricula;
        this.answers = answers;
        this.trainings = trainings;
        this.people = people;
        this.appointments = appointments;
        this.clock = clock;
    }

    public List<CurriculumModule> modules(School school) {
        return curricula.of(school.id()).of(Audience.STAFF);
    }

    /** Everybody who is known as staff, in the order of their references. */
    public List<StaffTraining> of(School school) {
        var modules = modules(school);
        var understood = understood(school, modules);
        var elsewhere = trainings.of(school.id()).stream().collect(groupingBy(Training::person));
        var coordinators = coordinators(school);
        var each = keys(modules, EACH_YEAR);
        return people.staff(school.id()).stream()
                .map(person -> StaffTraining.of(
                        person,
                        coordinators.contains(person.id()),
                        understood.getOrDefault(person.id(), Map.of()),
                        elsewhere.getOrDefault(person.id(), List.of()),
                        each))
                .toList();
    }

    private static Set<ModuleKey> keys(List<CurriculumModule> modules, Set<ModuleCode> codes) {
        return modules.stream()
                .filter(module -> codes.contains(module.code()))
                .map(CurriculumModule::key)
                .collect(toUnmodifiableSet());
    }

    private Set<PersonId> coordinators(School school) {
        return appointments.coordinators(school.id()).stream()
                .map(Appointment::person)
                .collect(toUnmodifiableSet());
    }

    private Map<PersonId, Map<ModuleKey, Instant>> understood(School school, List<CurriculumModule> modules) {
        var given = answers.in(school.id(), school.yearAt(clock.instant()), modules).stream()
                .collect(groupingBy(Given::person, groupingBy(Given::module)));
        var understood = new HashMap<PersonId, Map<ModuleKey, Instant>>();
        given.forEach((person, byModule) ->
                modules.forEach(module -> FirstUnderstood.in(module, byModule.getOrDefault(module.key(), List.of()))
                        .ifPresent(at -> understood
                                .computeIfAbsent(person, any -> new HashMap<>())
                                .put(module.key(), at))));
        return understood;
    }
}
