package cymru.addo.web.launch;

import cymru.addo.appointment.Appointments;
import cymru.addo.lti.Secrets;
import cymru.addo.lti.launch.Launch;
import cymru.addo.lti.launch.LaunchedPerson;
import cymru.addo.roster.Arrival;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.ClassGroups;
import cymru.addo.roster.ClassSeen;
import cymru.addo.roster.Enrolments;
import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.roster.Role;
import cymru.addo.roster.YearGroup;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.school.School;
import cymru.addo.school.Schools;
import cymru.addo.vle.LaunchSession;
import cymru.addo.vle.LaunchSessions;
import cymru.addo.vle.SchoolRegistrations;
import cymru.addo.web.session.Visits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody whom their platform vouched for comes in: they become a person of the school, take their place in the class they
 * came from, and a visit is opened for them.
 */
@Dependent
public class Arrivals {

    private final SchoolRegistrations registrations;
    private final Schools schools;
    private final People people;
    private final ClassGroups classGroups;
    private final Enrolments enrolments;
    private final LaunchSessions sessions;
    private final Appointments appointments;
    private final Secrets secrets;

    @Inject
    public Arrivals(
            SchoolRegistrations registrations,
            Schools schools,
            People people,
            ClassGroups classGroups,
            Enrolments enrolments,
            LaunchSessions sessions,
            Appointments appointments,
            Secrets secrets) {
        this.registrations = registrations;
        this.schools = schools;
        this.people = people;
        this.classGroups = classGroups;
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.appointments = appointments;
        this.secrets = secrets;
    }

    /** Where the browser goes next, and the cookie that proves it may. */
    public record Arrived(URI firstPage, String cookie) {}

    public Arrived receive(Launch launch) {
        var school = registrations
                .schoolOf(launch.registrationId())
                .flatMap(schools::find)
                .orElseThrow();
        var roles = roles(launch);
        var person = people.arrive(school, arrival(launch, !roles.contains("PUPIL")));
        var classGroup = classGroup(launch, school);
        classGroup.ifPresent(group -> enrolments.enrol(
                school.id(), group.id(), person.id(), role(roles), bandOfLink(launch)));
        var session = session(launch, school, person, classGroup, roles);
        var secret = secrets.fresh();
        sessions.open(session, secret, Optional.of(launch.resourceLink().id()));
        return new Arrived(firstPage(session), Visits.cookie(session.id(), secret));
    }

    private URI firstPage(LaunchSession session) {
        var page = appointments.isCoordinator(session.school(), session.person())
                ? "school"
                : session.roles().contains("PUPIL") ? "agreement" : "class";
        return URI.create("/l/" + session.id() + "/" + page);
    }

    /** A learner is a pupil here; whoever teaches, helps or runs the place is staff. Anybody else may read, as a pupil does. */
    private static Set<String> roles(Launch launch) {
        var roles = new HashSet<String>();
        if (launch.roles().isInstructor()) roles.add("TEACHER");
        if (launch.roles().isAdministrator()) roles.addAll(Set.of("TEACHER", "ADMINISTRATOR"));
        if (roles.isEmpty()) roles.add("PUPIL");
        return roles;
    }

    private static Role role(Set<String> roles) {
        return roles.contains("PUPIL") ? Role.PUPIL : Role.STAFF;
    }

    private static Optional<Band> bandOfLink(Launch launch) {
        var custom = launch.custom();
        return YearGroup.inLink(
                custom.resolved("band").orElse(null), custom.resolved("year_group").orElse(null));
    }

    private static Arrival arrival(Launch launch, boolean staff) {
        LaunchedPerson person = launch.person();
        return new Arrival(
                launch.issuer(),
                person.subject().orElseThrow(),
                person.familyName().orElse(null),
                person.givenName().orElse(null),
                person.name().orElse(null),
                staff);
    }

    private Optional<ClassGroup> classGroup(Launch launch, School school) {
        return launch.context()
                .map(context -> classGroups.meet(
                        school.id(),
                        new ClassSeen(
                                launch.registrationId(),
                                launch.deploymentId(),
                                context.id(),
                                context.title().or(context::label).orElse(null),
                                launch.services().memberships().map(URI::toString).orElse(null))));
    }

    private LaunchSession session(
            Launch launch, School school, Person person, Optional<ClassGroup> classGroup, Set<String> roles) {
        return new LaunchSession(
                secrets.fresh().substring(0, 22),
                secrets.fresh(),
                school.id(),
                person.id(),
                classGroup.map(ClassGroup::id),
                launch.registrationId(),
                launch.deploymentId(),
                roles,
                Language.of(launch.presentation().locale().orElse("en")),
                launch.presentation().returnUrl().map(URI::toString));
    }
}
