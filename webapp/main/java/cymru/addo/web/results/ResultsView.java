package cymru.addo.web.results;

import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.school.PersonId;
import cymru.addo.vle.outbox.StuckMessages;
import cymru.addo.vle.outbox.StuckMessages.Parked;
import cymru.addo.vle.outbox.StuckMessages.Waiting;
import cymru.addo.web.page.Naming;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/** Lays out what did not arrive, the oldest first, fifty on a page. */
@Dependent
public class ResultsView {

    private static final int ON_A_PAGE = 50;
    private static final Set<String> SAID = Set.of("one", "all", "none");

    private final Visitor visitor;
    private final StuckMessages messages;
    private final People people;

    @Inject
    public ResultsView(Visitor visitor, StuckMessages messages, People people) {
        this.visitor = visitor;
        this.messages = messages;
        this.people = people;
    }

    ResultsPage page(long after, String said) {
        var m = visitor.messages();
        var waiting = messages.waiting(visitor.schoolId());
        var parked = messages.parked(visitor.schoolId(), after, ON_A_PAGE + 1);
        var shown = parked.subList(0, Math.min(ON_A_PAGE, parked.size()));
        var isMore = parked.size() > ON_A_PAGE;
        return new ResultsPage(
                visitor.frame("results.title", "staff", "school/results" + (after == 0 ? "" : "?after=" + after)),
                SchoolMenu.on(visitor, "school/results"),
                headline(waiting),
                said != null && SAID.contains(said) ? m.text("results.said." + said) : null,
                waiting.parked() > 0 && waiting.messages() > 0 ? waits(waiting) : null,
                shown.stream().map(this::line).toList(),
                visitor.page("school/results/again"),
                after == 0 ? null : visitor.page("school/results"),
                isMore
                        ? visitor.page("school/results?after="
                                + shown.get(ON_A_PAGE - 1).message())
                        : null);
    }

    private String headline(Waiting waiting) {
        if (waiting.parked() > 0) return visitor.messages().count("results.parked", waiting.parked());
        return waiting.messages() > 0 ? waits(waiting) : visitor.messages().text("results.arrived");
    }

    private String waits(Waiting waiting) {
        return visitor.messages()
                .count(
                        "results.waiting",
                        waiting.messages(),
                        waiting.since().map(this::moment).orElseThrow());
    }

    private ResultsPage.Line line(Parked parked) {
        var m = visitor.messages();
        var who = parked.person().map(this::name).orElseGet(() -> m.text("results.everybody"));
        var what = parked.assignmentTitle().orElseGet(() -> m.text("results.kind." + parked.kind()));
        return new ResultsPage.Line(
                who,
                parked.classTitle().isEmpty() ? "–" : parked.classTitle(),
                what,
                moment(parked.parked()),
                m.text("results.why." + parked.why()),
                m.text("results.next." + parked.why()),
                parked.detail(),
                visitor.page("school/results/" + parked.message() + "/again"),
                m.text("results.again.label", who, what));
    }

    private String name(PersonId person) {
        var known = people.find(visitor.schoolId(), person).flatMap(Person::name);
        return new Naming(visitor.school(), visitor.messages()).pupil(known, person);
    }

    private String moment(Instant at) {
        return visitor.messages().dayAndTime(at, visitor.school().calendar().zone());
    }
}
