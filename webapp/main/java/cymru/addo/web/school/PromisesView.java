package cymru.addo.web.school;

import cymru.addo.agreement.AgreementText;
import cymru.addo.agreement.Draft;
import cymru.addo.agreement.DraftPromise;
import cymru.addo.agreement.DraftWording;
import cymru.addo.agreement.DraftWording.Place;
import cymru.addo.agreement.PromisePicture;
import cymru.addo.school.Band;
import cymru.addo.web.page.Assets;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Lays out which promises the next edition makes, what is left out, and what can be added. */
@Dependent
public class PromisesView {
    /** Promises are told apart by what they say to juniors, where they say anything to them. */
    private static final List<Band> KNOWN_BY = List.of(Band.B, Band.A, Band.C, Band.D);

    private final Visitor visitor;

    @Inject
    public PromisesView(Visitor visitor) {
        this.visitor = visitor;
    }

    EditAgreementPage.Promises of(Draft draft, AgreementText current) {
        var m = visitor.messages();
        return new EditAgreementPage.Promises(
                visitor.page(ArrangePromisesResource.PATH + "/arrange"),
                visitor.page(ArrangePromisesResource.PATH),
                draft.version(),
                draft.promises(current).stream()
                        .map(promise -> promise(promise, draft))
                        .toList(),
                draft.leftOut(current).stream()
                        .map(promise ->
                                new EditAgreementPage.LeftOut(promise.key().value(), words(promise, Draft.begun())))
                        .toList(),
                PromisePicture.all().stream()
                        .map(picture -> new EditAgreementPage.Picture(
                                picture.name(),
                                Assets.picture(picture.name()),
                                picture.meaning().get(visitor.language())))
                        .toList(),
                Stream.of(Band.values())
                        .map(band -> new EditAgreementPage.Band(
                                band.name(),
                                m.band(band),
                                visitor.page(EditFrameResource.PATH + "?band=" + band),
                                visitor.page(EditView.PATH + "/preview?band=" + band),
                                draft.framedBands(current).contains(band)))
                        .toList());
    }

    private EditAgreementPage.Promise promise(DraftPromise promise, Draft draft) {
        var isChanged = draft.changes(promise);
        var tag = promise.isNew() ? "edition.new" : "edition.changed";
        return new EditAgreementPage.Promise(
                promise.key().value(),
                visitor.page(EditPromiseView.PATH + "?rule=" + promise.key()),
                words(promise, draft),
                isChanged ? visitor.messages().text(tag) : null);
    }

    /** What a promise is known by: its words, or its picture while it has none. */
    private String words(DraftPromise promise, Draft draft) {
        return KNOWN_BY.stream()
                .filter(promise::isIn)
                .map(band -> draft.at(new Place(promise.key(), band, visitor.language()), promise))
                .map(DraftWording::promise)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElseGet(() -> promise.pictureMeaning(visitor.language()));
    }
}
