package cymru.addo.vle.signin;

import cymru.addo.completion.CompleteMastered;
import cymru.addo.lti.signin.DirectoryClass;
import cymru.addo.lti.signin.SignInOutcome.SignedIn;
import cymru.addo.roster.Arrival;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.ClassGroups;
import cymru.addo.roster.ClassSeen;
import cymru.addo.roster.Enrolment;
import cymru.addo.roster.Enrolments;
import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.roster.Role;
import cymru.addo.school.School;
import cymru.addo.school.SchoolId;
import cymru.addo.school.Schools;
import cymru.addo.vle.ReceiveLaunch.Outcome;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody whom a directory vouches for comes in: they become a known person, in the classes that the directory tells. */
@Dependent
public class ReceiveSignIn {
    private static final String CLASS = "class ";

    private final Schools schools;
    private final People people;
    private final ClassGroups classGroups;
    private final Enrolments enrolments;
    private final CompleteMastered mastered;

    @Inject
    public ReceiveSignIn(
            Schools schools, People people, ClassGroups classGroups, Enrolments enrolments, CompleteMastered mastered) {
        this.schools = schools;
        this.people = people;
        this.classGroups = classGroups;
        this.enrolments = enrolments;
        this.mastered = mastered;
    }

    /** @param door that was asked, and is still open */
    public Outcome receive(SchoolDoor door, SignedIn signedIn) {
        var who = new WhoSignedIn(door, signedIn);
        var school = schools.find(door.school());
        if (school.isEmpty()) return new Outcome.NoSuchSchool();
        return who.role()
                .<Outcome>map(role -> received(school.get(), door, signedIn, role, who.isAdministrator()))
                .orElseGet(Outcome.NoRoleHere::new);
    }

    private Outcome received(School school, SchoolDoor door, SignedIn signedIn, Role role, boolean administrates) {
        var person = people.arrive(school, arrival(signedIn, role));
        signedIn.classes().ifPresent(told -> place(school, door, person, role, told));
        var classGroup = someClass(school.id(), person);
        if (role == Role.PUPIL) mastered.of(school.id(), person.id());
        return new Outcome.Received(
                school, person, classGroup, Optional.empty(), roles(person, role, administrates), Optional.empty());
    }

    private static Arrival arrival(SignedIn signedIn, Role role) {
        return new Arrival(
                signedIn.door().registration().issuer(),
                signedIn.subject(),
                signedIn.familyName().orElse(null),
                signedIn.givenName().orElse(null),
                signedIn.name().orElse(null),
                role == Role.STAFF);
    }

    /** The directory knows all the classes they are in: what it does not name any more, they have left. */
    private void place(School school, SchoolDoor door, Person person, Role role, List<DirectoryClass> told) {
        var still = told.stream()
                .map(each -> new ClassSeen(
                        door.id().toString(), door.directory().tenant(), CLASS + each.id(), each.name(), null, null))
                .map(seen -> classGroups.meet(school.id(), seen).id())
                .collect(Collectors.toSet());
        for (var classGroup : still) enrolments.enrol(school.id(), classGroup, person.id(), role, Optional.empty());
        enrolments.leaveOthers(school.id(), person.id(), door.id(), still);
    }

    /** One of the classes they are in; which, they can say where there are several. */
    private Optional<ClassGroup> someClass(SchoolId school, Person person) {
        return enrolments.of(school, person.id()).stream()
                .filter(Enrolment::active)
                .findFirst()
                .flatMap(place -> classGroups.find(school, place.classGroup()));
    }

    private static Set<String> roles(Person person, Role role, boolean administrates) {
        if (role == Role.PUPIL) return Set.of(person.seenAsStaff() ? "PREVIEW" : "PUPIL");
        var roles = new HashSet<>(Set.of("TEACHER"));
        if (administrates) roles.add("ADMINISTRATOR");
        return Set.copyOf(roles);
    }
}
