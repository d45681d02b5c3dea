package cymru.addo.vle;

import cymru.addo.assignment.Assignment;
import cymru.addo.completion.CompleteMastered;
import cymru.addo.lti.groups.CourseGroups;
import cymru.addo.lti.launch.CourseContext;
import cymru.addo.lti.launch.Launch;
import cymru.addo.lti.launch.MessageType;
import cymru.addo.lti.launch.Services.Grades;
import cymru.addo.roster.Arrival;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.ClassGroups;
import cymru.addo.roster.ClassSeen;
import cymru.addo.roster.Enrolments;
import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.roster.YearGroup;
import cymru.addo.school.Band;
import cymru.addo.school.School;
import cymru.addo.school.Schools;
import cymru.addo.vle.outbox.EulaServices;
import cymru.addo.vle.outbox.MeetAssignment;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Somebody whom the platform vouches for comes in: they become a known person in a known class. */
@Dependent
public class ReceiveLaunch {
    private static final String WITHOUT_COURSE = "resource_link ";

    private final SchoolRegistrations registrations;
    private final Schools schools;
    private final People people;
    private final ClassGroups classGroups;
    private final Enrolments enrolments;
    private final MeetAssignment meetAssignment;
    private final EulaServices eulaServices;
    private final CompleteMastered mastered;

    @Inject
    public ReceiveLaunch(
            SchoolRegistrations registrations,
            Schools schools,
            People people,
            ClassGroups classGroups,
            Enrolments enrolments,
            MeetAssignment meetAssignment,
            EulaServices eulaServices,
            CompleteMastered mastered) {
        this.registrations = registrations;
        this.schools = schools;
        this.people = people;
        this.classGroups = classGroups;
        this.enrolments = enrolments;
        this.meetAssignment = meetAssignment;
        this.eulaServices = eulaServices;
        this.mastered = mastered;
    }

    public Outcome receive(Launch launch) {
        var school = registrations.schoolOf(launch.registrationId()).flatMap(schools::find);
        if (school.isEmpty()) return new Outcome.NoSuchSchool();
        if (launch.subject().isEmpty()) return new Outcome.Anonymous();
        var standing = new Standing(launch.roles());
        return standing.leadsNowhere() ? new Outcome.NoRoleHere() : received(school.get(), launch, standing);
    }

    private Outcome received(School school, Launch launch, Standing standing) {
        var person = people.arrive(school, arrival(launch, standing.isStaff()));
        var classGroup = seen(launch).map(seen -> classGroups.meet(school.id(), seen));
        var assignment = classGroup.flatMap(found -> assignment(launch, school, found));
        var linkBand = YearGroup.inLink(
                        launch.custom().resolved(YearGroup.BAND).orElse(null),
                        launch.custom().resolved(YearGroup.YEAR).orElse(null))
                .or(() -> assignment.flatMap(set -> set.task().band()));
        if (classGroup.isPresent() && standing.place().isPresent()) {
            enrolments.enrol(
                    school.id(),
                    classGroup.get().id(),
                    person.id(),
                    standing.place().get(),
                    linkBand);
        }
        var eula = launch.services().eula();
        eula.ifPresent(
                offered -> eulaServices.meet(school.id(), launch.registrationId(), launch.deploymentId(), offered));
        if (classGroup.isPresent() && !standing.isStaff()) mastered.of(school.id(), person.id());
        if ((assignment.isPresent() || eula.isPresent()) && !standing.isStaff())
            meetAssignment.tell(school, person.id());
        return new Outcome.Received(
                school, person, classGroup, assignment, standing.visitsAs(person.seenAsStaff()), linkBand);
    }

    private Optional<Assignment> assignment(Launch launch, School school, ClassGroup classGroup) {
        if (launch.messageType() == MessageType.SUBMISSION_REVIEW)
            return meetAssignment.reviewed(launch, school, classGroup.id());
        return launch.resourceLink().isPresent()
                ? meetAssignment.by(launch, school, classGroup.id())
                : Optional.empty();
    }

    private static Arrival arrival(Launch launch, boolean staff) {
        var person = launch.person();
        return new Arrival(
                launch.issuer(),
                launch.subject().orElseThrow(),
                person.familyName().orElse(null),
                person.givenName().orElse(null),
                person.name().orElse(null),
                staff);
    }

    /** Where a platform names no course, but a column of its gradebook, whoever presses the link is the class. */
    private static Optional<ClassSeen> seen(Launch launch) {
        var counts = launch.services().grades().flatMap(Grades::lineItem).isPresent();
        return launch.context().map(course -> seen(launch, course)).or(() -> launch.resourceLink()
                .filter(link -> counts)
                .map(link -> new ClassSeen(
                        launch.registrationId(),
                        launch.deploymentId(),
                        WITHOUT_COURSE + link.id(),
                        link.title().orElse(null),
                        null,
                        null)));
    }

    private static ClassSeen seen(Launch launch, CourseContext course) {
        return new ClassSeen(
                launch.registrationId(),
                launch.deploymentId(),
                course.id(),
                course.title().or(course::label).orElse(null),
                launch.services().memberships().map(URI::toString).orElse(null),
                launch.services()
                        .groups()
                        .filter(offered -> offered.scopes().contains(CourseGroups.SCOPE))
                        .map(offered -> offered.groups().toString())
                        .orElse(null));
    }

    public sealed interface Outcome {
        /**
         * @param assignment what the link leads to, or the column is of; empty for a plain link to the agreement that counts nowhere
         * @param roles PUPIL, TEACHER, ADMINISTRATOR, PREVIEW: what this launch makes them; coordinator is an appointment
         * @param linkBand what the link says of the band; only needed where there is no class to remember it
         */
        record Received(
                School school,
                Person person,
                Optional<ClassGroup> classGroup,
                Optional<Assignment> assignment,
                Set<String> roles,
                Optional<Band> linkBand)
                implements Outcome {}

        record NoSuchSchool() implements Outcome {}

        /** The platform does not say who it is: an answer could not be kept for anybody. */
        record Anonymous() implements Outcome {}

        /** Neither pupil nor staff, a parent for instance. */
        record NoRoleHere() implements Outcome {}
    }
}
