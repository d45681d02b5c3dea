package cymru.addo.web.school;

import cymru.addo.agreement.BandTarget;
import cymru.addo.agreement.Draft;
import cymru.addo.agreement.DraftPromise;
import cymru.addo.agreement.DraftQuestion;
import cymru.addo.agreement.DraftWording;
import cymru.addo.agreement.DraftWording.Place;
import cymru.addo.agreement.Rule;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.web.page.View;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lays out one promise of the next edition for the coordinators who write it. */
@Dependent
public class EditPromiseView {
    static final String PATH = EditView.PATH + "/promise";
    static final String READING = EditView.PATH + "/reading";

    private final Visitor visitor;

    @Inject
    public EditPromiseView(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * What was typed and could not be kept.
     *
     * @param fault why not, as the last part of its key; null at a first look
     */
    record Typed(Map<Place, DraftWording> words, DraftQuestion question, String fault) {
        static final Typed NOTHING = new Typed(Map.of(), null, null);
    }

    View page(DraftPromise promise, Draft draft, Typed typed) {
        var m = visitor.messages();
        return new View(
                "school/edit-promise.jte",
                new EditPromisePage(
                        visitor.frame("edition.title", "staff", PATH + "?rule=" + promise.key()),
                        SchoolMenu.on(visitor, "school/agreement"),
                        m.text("edition.promise.heading", promise.pictureMeaning(visitor.language())),
                        typed.fault() == null ? null : m.text("edition.fault." + typed.fault(), DraftWording.LONGEST),
                        visitor.page(PATH),
                        visitor.page(READING),
                        promise.key().value(),
                        draft.version(),
                        DraftWording.LONGEST,
                        Stream.of(Band.values())
                                .filter(promise::isIn)
                                .map(band -> band(promise, band, draft, typed.words()))
                                .toList(),
                        question(promise, draft, typed.question()),
                        visitor.page(EditView.PATH)));
    }

    /** The end of the names of the fields for a place. */
    static String place(Band band, Language language) {
        return band.name() + "-" + language.tag();
    }

    private EditPromisePage.OfBand band(DraftPromise promise, Band band, Draft draft, Map<Place, DraftWording> typed) {
        var m = visitor.messages();
        var target = BandTarget.of(band);
        return new EditPromisePage.OfBand(
                m.band(band),
                m.text("edition.target", target.age(), target.longestSentence()),
                Stream.of(Language.values())
                        .map(language -> side(promise, new Place(promise.key(), band, language), draft, typed))
                        .toList());
    }

    private EditPromisePage.Side side(DraftPromise promise, Place place, Draft draft, Map<Place, DraftWording> typed) {
        var kept = draft.at(place, promise);
        var words = typed.getOrDefault(place, kept);
        var other = typed.isEmpty() ? promise.publishedAt(place) : kept;
        return new EditPromisePage.Side(
                place(place.band(), place.language()),
                place.language().tag(),
                visitor.messages().text("edition.language." + place.language().tag()),
                words.promise(),
                shownBeside(words.promise(), other.promise()),
                words.reason(),
                shownBeside(words.reason(), other.reason()),
                ReadingMeter.of(words, place.band(), place.language(), visitor.messages()));
    }

    private static String shownBeside(String words, String others) {
        return others.isEmpty() || words.equals(others) ? null : others;
    }

    private EditPromisePage.Question question(DraftPromise promise, Draft draft, DraftQuestion typed) {
        var question = typed == null ? draft.question(promise.key()) : typed;
        return new EditPromisePage.Question(
                DraftQuestion.LONGEST,
                question.isEmpty() ? promise.published().map(this::askedNow).orElse(List.of()) : List.of(),
                Stream.of(Language.values())
                        .map(language -> part(language, question.in(language)))
                        .toList());
    }

    private List<EditPromisePage.Asked> askedNow(Rule rule) {
        var m = visitor.messages();
        return Stream.of(Band.values())
                .flatMap(band -> rule
                        .check(band)
                        .map(check -> new EditPromisePage.Asked(
                                m.text("class.band.short", band),
                                check.ask(false).in(visitor.language())))
                        .stream())
                .toList();
    }

    private EditPromisePage.Part part(Language language, DraftQuestion.Words words) {
        return new EditPromisePage.Part(
                language.tag(),
                visitor.messages().text("edition.language." + language.tag()),
                words.ask(),
                words.right(),
                words.other());
    }
}
