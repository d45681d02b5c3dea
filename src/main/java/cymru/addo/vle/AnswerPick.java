package cymru.addo.vle;

import cymru.addo.assignment.Assignment;
import cymru.addo.assignment.SetAssignment;
import cymru.addo.assignment.Task;
import cymru.addo.lti.Registrations;
import cymru.addo.lti.ToolSettings;
import cymru.addo.lti.deeplinking.Choice;
import cymru.addo.lti.deeplinking.ContentItem;
import cymru.addo.lti.deeplinking.DeepLinking;
import cymru.addo.lti.deeplinking.DeepLinkingResponse;
import cymru.addo.lti.deeplinking.DeepLinkingSettings;
import cymru.addo.school.ClassGroupId;
import cymru.addo.vle.outbox.AssignmentColumn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A teacher who came from a course's editor has decided: what they picked is set for the class, and goes back as links. The
 * address of a link is the registered one; what tells one link from another are its custom values, which come with every launch
 * and survive a copied course.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/">Deep Linking 2.0</a>
 */
@Dependent
public class AnswerPick {
    private final ContentPicks picks;
    private final SetAssignment assignments;
    private final DeepLinking deepLinking;
    private final Registrations registrations;
    private final ToolSettings tool;

    @Inject
    public AnswerPick(
            ContentPicks picks,
            SetAssignment assignments,
            DeepLinking deepLinking,
            Registrations registrations,
            ToolSettings tool) {
        this.picks = picks;
        this.assignments = assignments;
        this.deepLinking = deepLinking;
        this.registrations = registrations;
        this.tool = tool;
    }

    /** What may be picked; empty for a visit that came for something else, and for one that has picked already. */
    public Optional<Offer> offer(LaunchSession visit) {
        return picks.of(visit)
                .map(settings -> new Offer(
                        settings.acceptsResourceLinks(), settings.acceptMultiple(), settings.mayBringColumns()));
    }

    /**
     * @param tasks each with its title
     * @param text what is said under the link to a task
     */
    public Outcome place(LaunchSession visit, ClassGroupId classGroup, List<Task> tasks, Function<Task, String> text) {
        var settings = picks.take(visit);
        if (settings.isEmpty()) return new Outcome.PickedAlready();
        return assignments.set(visit.school(), visit.person(), classGroup, tasks)
                        instanceof SetAssignment.Outcome.Set set
                ? answered(visit, settings.get(), items(set.assignments(), text))
                : new Outcome.NotYourClass();
    }

    /** They changed their mind: the course stays as it was. */
    public Outcome nothing(LaunchSession visit) {
        return picks.take(visit)
                .map(settings -> answered(visit, settings, List.of()))
                .orElseGet(Outcome.PickedAlready::new);
    }

    private Outcome answered(LaunchSession visit, DeepLinkingSettings settings, List<ContentItem> items) {
        var registration = registrations.withId(visit.registration()).orElseThrow();
        var answer = deepLinking.answer(registration, visit.deployment(), settings, Choice.of(items));
        return new Outcome.Answered(answer.returnUrl(), DeepLinkingResponse.FIELD, answer.jwt());
    }

    private List<ContentItem> items(List<Assignment> set, Function<Task, String> text) {
        return set.stream()
                .map(each -> item(each).describedBy(text.apply(each.task())))
                .toList();
    }

    private ContentItem item(Assignment assignment) {
        var task = assignment.task();
        var title = task.title().orElseThrow();
        var item = ContentItem.resourceLink(tool.launchUri(), title).custom(AssignmentColumn.values(assignment));
        if (task.due().isPresent()) item = item.submission(Optional.empty(), task.due());
        return task.graded() ? item.column(AssignmentColumn.of(assignment, title, tool.launchUri())) : item;
    }

    /**
     * @param links whether links can be added at all
     * @param several whether more than one at once
     * @param columns whether they may bring a column of the gradebook
     */
    public record Offer(boolean links, boolean several, boolean columns) {}

    public sealed interface Outcome {
        /** To be sent there by the teacher's browser, as a form with this one field. */
        record Answered(URI returnUrl, String field, String token) implements Outcome {
            /** Shows no token, so that no log can. */
            @Override
            public String toString() {
                return "Answered[]";
            }
        }

        record PickedAlready() implements Outcome {}

        record NotYourClass() implements Outcome {}
    }
}
