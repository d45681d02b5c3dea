package cymru.addo.web.agreement;

import cymru.addo.agreement.Acceptance;
import cymru.addo.agreement.Acceptances;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Editions;
import cymru.addo.agreement.Queries;
import cymru.addo.agreement.Query;
import cymru.addo.agreement.Reader;
import cymru.addo.roster.BandFound;
import cymru.addo.roster.BandOfPerson;
import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.web.page.Assets;
import cymru.addo.web.page.Trouble;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays the current edition out for the pupil who is visiting: in their band, in the language they read. */
@Dependent
public class Reading {

    private final Visitor visitor;
    private final Editions editions;
    private final Acceptances acceptances;
    private final Queries queries;
    private final BandOfPerson bands;
    private final People people;
    private final Clock clock;

    @Inject
    public Reading(
            Visitor visitor,
            Editions editions,
            Acceptances acceptances,
            Queries queries,
            BandOfPerson bands,
            People people,
            Clock clock) {
        this.visitor = visitor;
        this.editions = editions;
        this.acceptances = acceptances;
        this.queries = queries;
        this.bands = bands;
        this.people = people;
        this.clock = clock;
    }

    /** The visiting pupil with the agreement before them; nobody while no band is known for them. */
    Optional<Reader> reader() {
        return band().map(found -> new Reader(
                visitor.school(),
                visitor.person(),
                found.band(),
                found.source(),
                visitor.language(),
                visitor.session().id()));
    }

    /** What they answered to the current edition this school year. */
    Optional<Acceptance> answer() {
        var school = visitor.school();
        var edition = editions.current(school.id());
        return acceptances.of(school.id(), visitor.person(), edition.id(), school.yearAt(clock.instant()));
    }

    /** Whether this is the key of a promise that the visiting pupil meets. */
    boolean isPromise(String key) {
        var edition = editions.current(visitor.schoolId());
        return reader().stream()
                .flatMap(reader -> edition.rulesIn(reader.band(), visitor.school()).stream())
                .anyMatch(rule -> rule.key().value().equals(key));
    }

    /** A friendly page for somebody whose band nobody has set; their teacher's page names them. */
    Trouble noBand() {
        var m = visitor.messages();
        return new Trouble(
                visitor.frame("agreement.noBand.title", "bandB", "agreement"),
                m.text("agreement.noBand.heading"),
                List.of(m.text("agreement.noBand.next")),
                null,
                null,
                null);
    }

    /** @param again null at a first reading; else why it is read once more: {@code yes} or {@code changed} */
    AgreementPage page(Reader reader, String again) {
        var edition = editions.current(visitor.schoolId());
        var path = again == null ? "agreement" : "agreement?again=yes";
        var frame = visitor.frame("agreement.title", "band" + reader.band(), path);
        return new AgreementPage(
                frame,
                edition.text().frame(reader.band(), reader.language()),
                cards(edition, reader.band(), reader.language()),
                edition.id().value().toString(),
                words(edition, reader),
                frame.otherLanguage(),
                visitor.page("agreement"),
                again == null ? null : visitor.messages().text(notice(again)));
    }

    /** What pupils of a band see, for staff: the same page, without the answers. */
    AgreementPage preview(Band band) {
        var edition = editions.current(visitor.schoolId());
        var frame = visitor.frame("agreement.title", "band" + band, "preview?band=" + band);
        return new AgreementPage(
                frame,
                edition.text().frame(band, visitor.language()),
                cards(edition, band, visitor.language()),
                edition.id().value().toString(),
                "",
                frame.otherLanguage(),
                null,
                null);
    }

    private static String notice(String again) {
        return again.equals("changed") ? "agreement.changed" : "agreement.answeredBefore";
    }

    QuestionPage question(Reader reader, String chosen, String question, String fault) {
        var edition = editions.current(visitor.schoolId());
        var choices = edition.rulesIn(reader.band(), visitor.school()).stream()
                .map(rule -> new QuestionPage.Choice(
                        rule.key().value(),
                        rule.wording(reader.band(), reader.language())
                                .orElseThrow()
                                .text()))
                .toList();
        return new QuestionPage(
                visitor.frame("agreement.question.title", "band" + reader.band(), "agreement/question"),
                choices,
                chosen == null || chosen.isEmpty() ? null : chosen,
                question,
                fault,
                edition.id().value().toString(),
                words(edition, reader),
                visitor.page("agreement/question"),
                visitor.page(answer().isPresent() ? "agreement?again=yes#answer" : "agreement#answer"));
    }

    ReceiptPage receipt(Acceptance answer) {
        var edition = editions.find(visitor.schoolId(), answer.edition()).orElseThrow();
        return new ReceiptPage(
                visitor.frame("agreement.receipt.title", "band" + answer.band(), "agreement/receipt"),
                kind(answer),
                facts(answer, edition),
                cards(edition, answer.band(), visitor.language()),
                edition.text().frame(answer.band(), visitor.language()).declaration(),
                answer.isAgreed() ? null : visitor.page("agreement?again=yes"));
    }

    private static ReceiptPage.Kind kind(Acceptance answer) {
        return switch (answer.decision()) {
            case AGREED -> ReceiptPage.Kind.AGREED;
            case QUERY_OPEN -> ReceiptPage.Kind.QUESTION;
            case NOT_YET -> ReceiptPage.Kind.NOT_YET;
        };
    }

    private List<ReceiptPage.Fact> facts(Acceptance answer, Edition edition) {
        var m = visitor.messages();
        var words = edition.text().frame(answer.band(), visitor.language());
        var facts = new ArrayList<ReceiptPage.Fact>();
        people.find(visitor.schoolId(), visitor.person())
                .flatMap(Person::name)
                .ifPresent(name -> facts.add(new ReceiptPage.Fact(m.text("agreement.receipt.name"), name)));
        facts.add(new ReceiptPage.Fact(
                m.text("agreement.receipt.school"), visitor.school().name()));
        facts.add(new ReceiptPage.Fact(
                m.text("agreement.receipt.year"), answer.year().label()));
        facts.add(new ReceiptPage.Fact(
                m.text("agreement.receipt.answer"),
                switch (answer.decision()) {
                    case AGREED -> words.agree();
                    case QUERY_OPEN -> words.question();
                    case NOT_YET -> words.notYet();
                }));
        facts.add(new ReceiptPage.Fact(
                m.text("agreement.receipt.when"),
                m.dayAndTime(answer.decidedAt(), visitor.school().calendar().zone())));
        openQuestion(answer)
                .ifPresent(asked -> facts.add(new ReceiptPage.Fact(m.text("agreement.receipt.about"), asked)));
        facts.add(new ReceiptPage.Fact(m.text("agreement.receipt.edition"), String.valueOf(edition.number())));
        return List.copyOf(facts);
    }

    private Optional<String> openQuestion(Acceptance answer) {
        return queries.of(visitor.schoolId(), visitor.person()).stream()
                .filter(query -> query.isOpen() && query.edition().equals(answer.edition()))
                .map(Query::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private List<AgreementPage.Card> cards(Edition edition, Band band, Language language) {
        var cards = new ArrayList<AgreementPage.Card>();
        for (var rule : edition.rulesIn(band, visitor.school())) {
            var wording = rule.wording(band, language).orElseThrow();
            cards.add(new AgreementPage.Card(
                    cards.size() + 1,
                    wording.text(),
                    wording.reason(),
                    Assets.picture(rule.picture()),
                    rule.pictureMeaning(language)));
        }
        return List.copyOf(cards);
    }

    private String words(Edition edition, Reader reader) {
        return edition.wordsShown(reader.band(), reader.language(), visitor.school())
                .hash();
    }

    private Optional<BandFound> band() {
        var session = visitor.session();
        return session.classGroup()
                .flatMap(group -> bands.in(session.school(), session.person(), group))
                .or(() -> bands.withoutPlace(
                        session.school(), session.person(), session.classGroup(), session.linkBand()));
    }
}
