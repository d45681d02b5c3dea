package cymru.addo.vle;

import cymru.addo.assignment.Assignment;
import cymru.addo.lti.launch.ForUser;
import cymru.addo.lti.launch.Launch;
import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.vle.ReceiveLaunch.Outcome.Received;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What a launch asks for besides letting somebody in. The person it is about is known as everybody is, by issuer and subject
 * alone; whom Addo has never met is nobody, and is not made somebody by being asked about.
 */
@Dependent
public class FindErrand {
    private final People people;

    @Inject
    public FindErrand(People people) {
        this.people = people;
    }

    /** Empty for somebody who came by a menu, by a plain link that counts nowhere, or to pick. */
    public Optional<Errand> of(Launch launch, Received received) {
        return switch (launch.messageType()) {
            case SUBMISSION_REVIEW ->
                Optional.of(new Errand.Review(
                        whose(launch, received.school()), received.assignment().map(Assignment::id)));
            case EULA -> Optional.of(new Errand.Terms());
            case DATA_PRIVACY -> Optional.of(new Errand.Data(whose(launch, received.school())));
            case RESOURCE_LINK -> received.assignment().map(Assignment::id).map(Errand.Work::new);
            case DEEP_LINKING, CONTEXT -> Optional.empty();
        };
    }

    private Optional<PersonId> whose(Launch launch, School school) {
        return launch.forUser()
                .map(ForUser::subject)
                .flatMap(subject -> people.known(school.id(), launch.issuer(), subject))
                .map(Person::id);
    }
}
