package cymru.addo.cohort;

import static java.util.stream.Collectors.toSet;

import cymru.addo.agreement.Editions;
import cymru.addo.appointment.Appointments;
import cymru.addo.cohort.MoodleCohorts.Answer;
import cymru.addo.cohort.MoodleCohorts.Trouble;
import cymru.addo.cohort.Preview.Choice;
import cymru.addo.roster.ClassGroups;
import cymru.addo.roster.RosterMember;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A coordinator says what each cohort means, sees who would land where, and applies just that. */
@Dependent
public class MapCohorts {
    private final Appointments appointments;
    private final MoodleCohorts moodle;
    private final Cohorts cohorts;
    private final Standings standings;
    private final CohortReadings readings;
    private final TakeOverLists takeOver;
    private final ClassGroups classGroups;
    private final Editions editions;
    private final Clock clock;

    @Inject
    public MapCohorts(
            Appointments appointments,
            MoodleCohorts moodle,
            Cohorts cohorts,
            Standings standings,
            CohortReadings readings,
            TakeOverLists takeOver,
            ClassGroups classGroups,
            Editions editions,
            Clock clock) {
        this.appointments = appointments;
        this.moodle = moodle;
        this.cohorts = cohorts;
        this.standings = standings;
        this.readings = readings;
        this.takeOver = takeOver;
        this.classGroups = classGroups;
        this.editions = editions;
        this.clock = clock;
    }

    public sealed interface Outcome {
        /** Nothing is changed by looking. */
        record Seen(Preview preview) implements Outcome {}

        record Applied(int people) implements Outcome {}

        /** Since the preview somebody or something has moved: it is shown as it is now, and nothing was applied. */
        record Changed(Preview now) implements Outcome {}

        record NotConnected() implements Outcome {}

        /** Nobody launches from that Moodle, so its people cannot be told. */
        record NoLaunches(String site) implements Outcome {}

        record Failed(Trouble why) implements Outcome {}

        record NotCoordinator() implements Outcome {}
    }

    public Outcome preview(School school, PersonId coordinator, Choice choice) {
        if (!appointments.isCoordinator(school.id(), coordinator)) return new Outcome.NotCoordinator();
        var answer = moodle.read(school.id(), choice.meanings().keySet());
        if (answer instanceof Answer.Told<CohortsSeen> told) return previewed(school, told.what(), choice);
        return refused(answer);
    }

    /** @param mark of the preview that was seen */
    public Outcome apply(School school, PersonId coordinator, Choice choice, String mark) {
        if (!appointments.isCoordinator(school.id(), coordinator)) return new Outcome.NotCoordinator();
        var answer = moodle.read(school.id(), choice.meanings().keySet());
        if (!(answer instanceof Answer.Told<CohortsSeen> told)) return refused(answer);
        var outcome = previewed(school, told.what(), choice);
        if (!(outcome instanceof Outcome.Seen now)) return outcome;
        if (!now.preview().mark().equals(mark)) return new Outcome.Changed(now.preview());
        applied(school, coordinator, told.what(), choice);
        return new Outcome.Applied(now.preview().landings().size());
    }

    private Outcome previewed(School school, CohortsSeen seen, Choice choice) {
        if (cohorts.registration(school.id(), seen.site()).isEmpty()) return new Outcome.NoLaunches(seen.site());
        var subjects = seen.cohorts().stream()
                .flatMap(each -> each.members().stream())
                .map(RosterMember::subject)
                .collect(toSet());
        var question = new StandingQuestion(
                seen.site(), subjects, editions.current(school.id()).id(), school.yearAt(clock.instant()));
        var landings = new WhoLands(choice, standings.of(school.id(), question)).among(seen.cohorts());
        return new Outcome.Seen(new Preview(choice, landings, vanished(school.id(), seen, choice)));
    }

    private List<String> vanished(SchoolId school, CohortsSeen seen, Choice choice) {
        return cohorts.of(school).stream()
                .filter(each -> choice.meanings().containsKey(each.id()))
                .filter(each -> seen.find(each.id()).isEmpty())
                .map(Cohort::title)
                .toList();
    }

    /** Due before anything is changed: whatever a crash leaves undone, the next reading does. */
    private void applied(School school, PersonId coordinator, CohortsSeen seen, Choice choice) {
        var registration = cohorts.registration(school.id(), seen.site()).orElseThrow();
        var uses = choice.meanings().entrySet().stream()
                .flatMap(each -> use(school.id(), registration, seen, each).stream())
                .toList();
        readings.follow(school.id(), choice.wholeSchool());
        cohorts.use(school.id(), uses, coordinator, clock.instant());
        takeOver.take(school, seen, choice.wholeSchool(), Optional.of(coordinator));
        readings.succeeded(school.id());
    }

    /** One that has vanished is kept as it was; one that never was is left out. */
    private Optional<Cohorts.Use> use(
            SchoolId school, String registration, CohortsSeen seen, Map.Entry<String, Meaning> chosen) {
        var known = cohorts.of(school).stream()
                .filter(each -> each.id().equals(chosen.getKey()))
                .findFirst()
                .map(Cohort::classGroup);
        return seen.find(chosen.getKey())
                .map(each -> classGroups
                        .meetCohort(school, registration, each.id(), each.name())
                        .id())
                .or(() -> known)
                .map(classGroup -> new Cohorts.Use(chosen.getKey(), classGroup, chosen.getValue()));
    }

    private static Outcome refused(Answer<CohortsSeen> answer) {
        return answer instanceof Answer.Failed<CohortsSeen> failed
                ? new Outcome.Failed(failed.why())
                : new Outcome.NotConnected();
    }
}
