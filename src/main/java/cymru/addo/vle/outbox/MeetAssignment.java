package cymru.addo.vle.outbox;

import cymru.addo.agreement.Editions;
import cymru.addo.agreement.ToldOfAnswers;
import cymru.addo.assignment.Assignment;
import cymru.addo.assignment.AssignmentId;
import cymru.addo.assignment.Assignments;
import cymru.addo.assignment.Task;
import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.lti.launch.Launch;
import cymru.addo.lti.launch.ResourceLink;
import cymru.addo.lti.launch.Services.Grades;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what the link somebody pressed leads to. The link names its assignment in a custom parameter; in a copied course it
 * still names the original, and the class gets a copy. A name that is unknown here, or another school's, is as good as none.
 */
@Dependent
public class MeetAssignment {
    /** The custom parameter of a link that names its assignment. */
    public static final String PARAMETER = "assignment";

    private final Assignments assignments;
    private final AssignmentLinks links;
    private final Results results;
    private final ModuleResults moduleResults;
    private final ToldOfAnswers told;
    private final Editions editions;
    private final Curricula curricula;
    private final Clock clock;

    @Inject
    MeetAssignment(
            Assignments assignments,
            AssignmentLinks links,
            Results results,
            ModuleResults moduleResults,
            ToldOfAnswers told,
            Editions editions,
            Curricula curricula,
            Clock clock) {
        this.assignments = assignments;
        this.links = links;
        this.results = results;
        this.moduleResults = moduleResults;
        this.told = told;
        this.editions = editions;
        this.curricula = curricula;
        this.clock = clock;
    }

    /** Empty for a plain link to the agreement that counts nowhere. */
    public Optional<Assignment> by(Launch launch, School school, ClassGroupId classGroup) {
        var found = named(launch, school, classGroup)
                .or(() -> module(launch, school, classGroup))
                .or(() -> implied(launch, school, classGroup));
        launch.resourceLink().ifPresent(link -> {
            if (found.isPresent()) remember(launch, link, school, found.get());
            else links.countsNoMore(school.id(), launch.registrationId(), launch.deploymentId(), link.id());
        });
        return found;
    }

    /**
     * What a column of the gradebook shows. Nothing is learnt of a link this way: whoever looks at a mark need not have come by
     * one.
     *
     * @see <a href="https://www.imsglobal.org/spec/lti-sr/v1p0">Submission Review 1.0</a>
     */
    public Optional<Assignment> reviewed(Launch launch, School school, ClassGroupId classGroup) {
        return named(launch, school, classGroup).or(() -> behind(launch, school, classGroup));
    }

    /** Somebody came in who may have answered, or completed something, before the platform wanted to know: it is told now. */
    public void tell(School school, PersonId pupil) {
        told.answered(school.id(), pupil, editions.current(school.id()).id(), school.yearAt(clock.instant()));
        moduleResults.of(school.id(), pupil);
    }

    private Optional<Assignment> named(Launch launch, School school, ClassGroupId classGroup) {
        return launch.custom()
                .resolved(PARAMETER)
                .flatMap(AssignmentId::in)
                .flatMap(id -> assignments.find(school.id(), id))
                .map(original ->
                        original.classGroup().equals(classGroup) ? original : assignments.copied(original, classGroup));
    }

    private Optional<Assignment> behind(Launch launch, School school, ClassGroupId classGroup) {
        return launch.services()
                .grades()
                .flatMap(Grades::lineItem)
                .flatMap(column -> links.behind(new ColumnSeen(
                        school.id(),
                        launch.registrationId(),
                        launch.deploymentId(),
                        classGroup,
                        column,
                        launch.resourceLink().map(ResourceLink::id))))
                .flatMap(link -> assignments.find(school.id(), link.assignment()));
    }

    private Optional<Assignment> implied(Launch launch, School school, ClassGroupId classGroup) {
        return launch.services()
                .grades()
                .flatMap(Grades::lineItem)
                .map(column -> assignments.implied(
                        school.id(),
                        classGroup,
                        Task.agreement(Optional.empty(), Optional.empty(), false, title(launch))));
    }

    /** Links of a cartridge name their module, beside the address or in it. One that is not there names nothing. */
    private Optional<Assignment> module(Launch launch, School school, ClassGroupId classGroup) {
        return launch.custom()
                .resolved(ModuleKey.PARAMETER)
                .or(() -> inAddress(launch.targetLink()))
                .flatMap(ModuleKey::in)
                .flatMap(curricula.of(school.id())::module)
                .map(module -> assignments.implied(
                        school.id(), classGroup, Task.module(module.key(), Optional.empty(), false, title(launch))));
    }

    private static Optional<String> inAddress(URI target) {
        return Optional.ofNullable(target.getQuery()).stream()
                .flatMap(query -> Stream.of(query.split("&")))
                .filter(part -> part.startsWith(ModuleKey.PARAMETER + "="))
                .map(part -> part.substring(ModuleKey.PARAMETER.length() + 1))
                .findFirst();
    }

    private static Optional<String> title(Launch launch) {
        return launch.resourceLink().flatMap(ResourceLink::title);
    }

    private void remember(Launch launch, ResourceLink link, School school, Assignment assignment) {
        var grades = launch.services().grades();
        var met = links.meet(new LinkSeen(
                school.id(),
                launch.registrationId(),
                launch.deploymentId(),
                link.id(),
                assignment.classGroup(),
                assignment.id(),
                grades.flatMap(Grades::lineItem),
                grades.flatMap(Grades::lineItems),
                grades.map(Grades::scopes).orElse(Set.of())));
        if (!met.changed()) return;
        results.forLink(met.link(), editions.current(school.id()).id(), school.yearAt(clock.instant()));
        moduleResults.forLink(met.link());
    }
}
