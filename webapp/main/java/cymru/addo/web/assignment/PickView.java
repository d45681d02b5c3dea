package cymru.addo.web.assignment;

import cymru.addo.assignment.Kind;
import cymru.addo.assignment.Task;
import cymru.addo.school.Band;
import cymru.addo.vle.AnswerPick.Offer;
import cymru.addo.vle.AnswerPick.Outcome.Answered;
import cymru.addo.web.page.View;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Lays out what can be picked, and what became of it. */
@Dependent
public class PickView {

    private final Visitor visitor;
    private final ShelfView shelf;

    @Inject
    public PickView(Visitor visitor, ShelfView shelf) {
        this.visitor = visitor;
        this.shelf = shelf;
    }

    View begun(Offer offer) {
        return form(PickForm.begun(visitor.messages().text("pick.title.usual"), offer.several()), offer, List.of());
    }

    View form(PickForm form, Offer offer, List<String> faults) {
        var m = visitor.messages();
        var page = new PickPage(
                visitor.frame("pick.title", "staff", "pick"),
                visitor.page("pick"),
                form.title(),
                Stream.concat(
                                Stream.of(bandOfClass(form)),
                                Stream.of(Band.values()).map(band -> choice(band, form)))
                        .toList(),
                shelf.of(form.work()),
                form.counts(),
                offer.several(),
                offer.columns(),
                faults.stream()
                        .map(fault -> m.text(fault, PickForm.LONGEST_TITLE))
                        .toList());
        return new View("assignment/pick.jte", page);
    }

    /** @param why done, notHere, noClass or notYours */
    View nothing(String why) {
        var m = visitor.messages();
        return new View(
                "assignment/nothing-to-pick.jte",
                new NothingToPickPage(
                        visitor.frame("pick.title", "staff", "pick"),
                        m.text("pick." + why + ".heading"),
                        m.text("pick." + why + ".next")));
    }

    View sentBack(Answered answered) {
        var page = new SentBackPage(
                visitor.frame("pick.back.title", "staff", "pick").alone(),
                answered.returnUrl().toString(),
                answered.field(),
                answered.token());
        return new View("assignment/sent-back.jte", page);
    }

    /** What stands under a link in the course. */
    String underTheLink(Task task) {
        return visitor.messages().text(task.kind() == Kind.MODULE ? "pick.item.module" : "pick.item.text");
    }

    private Shelf.Choice bandOfClass(PickForm form) {
        return new Shelf.Choice(
                PickForm.BAND_OF_CLASS,
                visitor.messages().text("pick.band.class"),
                "",
                form.work().has(PickForm.BAND_OF_CLASS));
    }

    private Shelf.Choice choice(Band band, PickForm form) {
        return new Shelf.Choice(
                band.name(), visitor.messages().band(band), "", form.work().has(band.name()));
    }
}
