package cymru.addo.vle.outbox;

import cymru.addo.assignment.Assignments;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Registrations;
import cymru.addo.lti.grade.Score;
import cymru.addo.lti.grade.Scores;
import cymru.addo.lti.service.ServiceOutcome;
import cymru.addo.lti.service.ServiceOutcome.Done;
import cymru.addo.lti.service.ServiceOutcome.Gone;
import cymru.addo.roster.People;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Puts a result into the gradebook column of its link. A column that is gone is sought, or made, and the result put there. */
@Dependent
class DeliverScore {
    private static final Duration MOMENT = Duration.ofSeconds(2);

    private final AssignmentLinks links;
    private final Assignments assignments;
    private final People people;
    private final Registrations registrations;
    private final Scores scores;
    private final FindLineItem findLineItem;

    @Inject
    DeliverScore(
            AssignmentLinks links,
            Assignments assignments,
            People people,
            Registrations registrations,
            Scores scores,
            FindLineItem findLineItem) {
        this.links = links;
        this.assignments = assignments;
        this.people = people;
        this.registrations = registrations;
        this.scores = scores;
        this.findLineItem = findLineItem;
    }

    Delivery deliver(Message message) {
        var registration = registrations.withId(message.registration());
        if (registration.isEmpty())
            return new Delivery.Refused(WhyParked.NOT_OFFERED, "the platform is not registered any more");
        var link = links.find(message.school(), message.link().orElseThrow()).orElseThrow();
        var person =
                people.find(message.school(), message.person().orElseThrow()).orElseThrow();
        var score = ScoreBody.read(message, person.subject());
        if (link.lineItem().isEmpty()) return afterSeeking(link, registration.get(), score);
        var sent = send(link, registration.get(), link.lineItem().get(), score);
        return sent instanceof Gone ? afterSeeking(link, registration.get(), score) : Delivery.of(sent);
    }

    private ServiceOutcome<Score> send(AssignmentLink link, PlatformRegistration platform, URI column, Score score) {
        return scores.send(link.gradebook(platform), column, score);
    }

    private Delivery afterSeeking(AssignmentLink link, PlatformRegistration platform, Score score) {
        if (!links.beginSeeking(link))
            return new Delivery.TryLater("the column is being sought", Optional.of(MOMENT), false);
        var found = sought(link, platform);
        if (found instanceof Gone)
            return new Delivery.Refused(WhyParked.NO_COLUMN, "the gradebook has no column for this link");
        if (!(found instanceof Done<URI> column)) return Delivery.of(found);
        return Delivery.of(send(link, platform, column.value(), score));
    }

    private ServiceOutcome<URI> sought(AssignmentLink link, PlatformRegistration platform) {
        var lineItem = Optional.<URI>empty();
        try {
            var assignment = assignments.find(link.school(), link.assignment()).orElseThrow();
            var found = findLineItem.of(assignment, link, link.gradebook(platform));
            if (found instanceof Done<URI> column) lineItem = Optional.of(column.value());
            return found;
        } finally {
            links.endSeeking(link, lineItem);
        }
    }
}
