package cymru.addo.web.assignment;

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

    @Inject
    public PickView(Visitor visitor) {
        this.visitor = visitor;
    }

    View begun(Offer offer) {
        return form(PickForm.begun(visitor.messages().text("pick.title.usual")), offer, List.of());
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
                form.due(),
                form.counts(),
                offer.several(),
                offer.columns(),
                faults.stream()
                        .map(fault -> m.text("pick.fault." + fault, PickForm.LONGEST_TITLE))
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

    private PickPage.BandChoice bandOfClass(PickForm form) {
        return new PickPage.BandChoice(
                PickForm.BAND_OF_CLASS, visitor.messages().text("pick.band.class"), form.has(PickForm.BAND_OF_CLASS));
    }

    private PickPage.BandChoice choice(Band band, PickForm form) {
        return new PickPage.BandChoice(
                band.name(),
                visitor.messages().text("class.band.option", band, band.fromAge(), band.toAge()),
                form.has(band.name()));
    }
}
