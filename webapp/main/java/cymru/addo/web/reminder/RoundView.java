package cymru.addo.web.reminder;

import cymru.addo.reminder.Reminded;
import cymru.addo.reminder.Reminders;
import cymru.addo.reminder.Round;
import cymru.addo.reminder.RoundId;
import cymru.addo.reminder.State;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lays out what was sent once, and what became of it for each. */
@Dependent
public class RoundView {
    private static final int PER_PAGE = 100;

    private final Visitor visitor;
    private final Reminders reminders;
    private final RemindersView view;

    @Inject
    public RoundView(Visitor visitor, Reminders reminders, RemindersView view) {
        this.visitor = visitor;
        this.reminders = reminders;
        this.view = view;
    }

    Optional<View> show(RoundId id, int page) {
        return reminders.round(visitor.schoolId(), id).map(round -> laidOut(round, page));
    }

    private View laidOut(Round round, int page) {
        var m = visitor.messages();
        var path = RemindersView.ROOT + "/rounds/" + round.id();
        var people = reminders.people(visitor.schoolId(), round.id(), (page - 1) * PER_PAGE, PER_PAGE + 1);
        return new View(
                "reminder/round.jte",
                new RoundPage(
                        visitor.frame("reminders.round.title", "staff", path),
                        SchoolMenu.on(visitor, RemindersView.ROOT),
                        visitor.page(RemindersView.ROOT),
                        m.text(
                                "reminders.round.headline",
                                m.dayAndTime(
                                        round.at(), visitor.school().calendar().zone()),
                                round.classTitle().orElseGet(() -> m.text("reminders.whole"))),
                        RemindersView.counts(m, round),
                        List.of(round.words().split("\n\n")),
                        people.stream().limit(PER_PAGE).map(this::line).toList(),
                        view.paging(path, page, people.size() > PER_PAGE)));
    }

    private RoundPage.Line line(Reminded each) {
        var m = visitor.messages();
        return new RoundPage.Line(
                new Naming(visitor.school(), m).pupil(each.name(), each.person()),
                each.classTitle(),
                each.why()
                        .map(why -> m.text("reminders.why." + why))
                        .orElseGet(() -> m.text("reminders.state." + each.state())),
                tag(each.state()),
                each.endedAt()
                        .map(at -> m.dayAndTime(at, visitor.school().calendar().zone()))
                        .orElse(""));
    }

    private static String tag(State state) {
        return switch (state) {
            case SENT, NOT_NEEDED -> "ok";
            case WAITING, SENDING -> "info";
            case UNSURE, FAILED -> "ask";
        };
    }
}
