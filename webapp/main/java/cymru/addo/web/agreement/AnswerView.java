package cymru.addo.web.agreement;

import cymru.addo.agreement.Acceptance;
import cymru.addo.agreement.Acceptances;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Editions;
import cymru.addo.agreement.Queries;
import cymru.addo.agreement.Query;
import cymru.addo.agreement.Rule;
import cymru.addo.assignment.Assignment;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.ClassGroups;
import cymru.addo.roster.Person;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.web.agreement.ReviewPage.Fact;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.Naming;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays out one pupil's answer for their teacher: what, when, in which words, and what they asked. */
@Dependent
public class AnswerView {

    private final Visitor visitor;
    private final Editions editions;
    private final Acceptances acceptances;
    private final Queries queries;
    private final ClassGroups classGroups;
    private final Clock clock;

    @Inject
    public AnswerView(
            Visitor visitor,
            Editions editions,
            Acceptances acceptances,
            Queries queries,
            ClassGroups classGroups,
            Clock clock) {
        this.visitor = visitor;
        this.editions = editions;
        this.acceptances = acceptances;
        this.queries = queries;
        this.classGroups = classGroups;
        this.clock = clock;
    }

    ReviewPage page(Person pupil, Assignment assignment) {
        var m = visitor.messages();
        var current = editions.current(visitor.schoolId());
        var year = visitor.school().yearAt(clock.instant());
        var answer = acceptances.of(visitor.schoolId(), pupil.id(), current.id(), year);
        var edition = answer.flatMap(given -> editions.find(visitor.schoolId(), given.edition()))
                .orElse(current);
        var name = new Naming(visitor.school(), m).pupil(pupil.name(), pupil.id());
        var kind = answer.map(AnswerView::kind).orElse("outstanding");
        return new ReviewPage(
                visitor.frame("review.title", "staff", "review"),
                name,
                tag(kind),
                m.text("review.standing." + kind),
                m.text("review.next." + kind),
                facts(assignment, edition, answer),
                asked(pupil, answer),
                answer.map(given -> words(edition, given)).orElse(null),
                earlier(pupil, answer),
                visitor.session().returnUrl().orElse(null),
                visitor.page("class"));
    }

    private static String kind(Acceptance answer) {
        return switch (answer.decision()) {
            case AGREED -> "agreed";
            case QUERY_OPEN -> "question";
            case NOT_YET -> "notYet";
        };
    }

    private static String tag(String kind) {
        return switch (kind) {
            case "agreed" -> "ok";
            case "outstanding" -> "info";
            default -> "ask";
        };
    }

    private List<Fact> facts(Assignment assignment, Edition edition, Optional<Acceptance> answer) {
        var m = visitor.messages();
        var facts = new ArrayList<Fact>();
        classGroups
                .find(visitor.schoolId(), assignment.classGroup())
                .map(ClassGroup::title)
                .ifPresent(title -> facts.add(new Fact(m.text("review.fact.class"), title)));
        assignment.task().title().ifPresent(title -> facts.add(new Fact(m.text("review.fact.activity"), title)));
        assignment.task().due().ifPresent(due -> facts.add(new Fact(m.text("review.fact.due"), day(due))));
        answer.ifPresent(given -> facts.addAll(given(edition, given)));
        answer.flatMap(given -> HowAnswered.words(given, m))
                .ifPresent(how -> facts.add(new Fact(m.text("review.fact.method"), how)));
        facts.add(new Fact(
                m.text("review.fact.edition"),
                m.text("review.edition", edition.number(), m.day(edition.effectiveFrom()))));
        return List.copyOf(facts);
    }

    private List<Fact> given(Edition edition, Acceptance answer) {
        var m = visitor.messages();
        return List.of(
                new Fact(
                        m.text("review.fact.answer"),
                        button(edition, answer),
                        answer.language().tag()),
                new Fact(m.text("review.fact.when"), moment(answer.decidedAt())),
                new Fact(m.text("review.fact.year"), answer.year().label()),
                new Fact(m.text("review.fact.band"), band(answer.band())),
                new Fact(
                        m.text("review.fact.language"),
                        m.text("review.language." + answer.language().tag())));
    }

    /** In the words of the button that was pressed. */
    private static String button(Edition edition, Acceptance answer) {
        var words = edition.text().frame(answer.band(), answer.language());
        return switch (answer.decision()) {
            case AGREED -> words.agree();
            case QUERY_OPEN -> words.question();
            case NOT_YET -> words.notYet();
        };
    }

    private List<ReviewPage.Question> asked(Person pupil, Optional<Acceptance> answer) {
        var language = answer.map(Acceptance::language).orElse(visitor.language());
        return queries.of(visitor.schoolId(), pupil.id()).stream()
                .map(query -> question(query, answer.map(Acceptance::band), language))
                .toList();
    }

    private ReviewPage.Question question(Query query, Optional<Band> band, Language language) {
        var m = visitor.messages();
        return new ReviewPage.Question(
                m.text("review.question.asked", day(query.askedAt())),
                about(query, band, language),
                query.text(),
                query.closedAt()
                        .map(at -> m.text("review.question.talked", day(at)))
                        .orElseGet(() -> m.text("review.question.open")),
                query.answer().orElse(null));
    }

    private String about(Query query, Optional<Band> band, Language language) {
        if (query.rule().isEmpty()) return visitor.messages().text("class.about.all");
        return editions.find(visitor.schoolId(), query.edition())
                .flatMap(edition -> edition.text().rule(query.rule().get()))
                .flatMap(rule -> promise(rule, band, language))
                .orElseGet(() -> visitor.messages().text("class.about.gone"));
    }

    private static Optional<String> promise(Rule rule, Optional<Band> band, Language language) {
        return Stream.concat(band.stream(), Stream.of(Band.values()))
                .flatMap(each -> rule.wording(each, language).stream())
                .map(wording -> wording.text())
                .findFirst();
    }

    /** As they were shown then: what the school has switched on or off since changes nothing of it. */
    private ReviewPage.Words words(Edition edition, Acceptance answer) {
        var m = visitor.messages();
        var shown = edition.rulesShown(answer);
        var rules = shown.orElseGet(() -> edition.rulesIn(answer.band(), visitor.school()));
        var frame = edition.text().frame(answer.band(), answer.language());
        return new ReviewPage.Words(
                answer.language().tag(),
                m.text(shown.isPresent() ? "review.words.exact" : "review.words.unknown"),
                frame.intro(),
                Cards.of(rules, answer.band(), answer.language()),
                frame.declaration());
    }

    private List<Fact> earlier(Person pupil, Optional<Acceptance> shown) {
        return acceptances.of(visitor.schoolId(), pupil.id()).stream()
                .filter(answer -> shown.filter(answer::equals).isEmpty())
                .map(this::line)
                .toList();
    }

    private Fact line(Acceptance answer) {
        var m = visitor.messages();
        var number = editions.find(visitor.schoolId(), answer.edition())
                .map(Edition::number)
                .orElseThrow();
        return new Fact(
                m.text("review.earlier.what", answer.year().label(), number),
                m.text("review.earlier.answer", m.text("review.standing." + kind(answer)), moment(answer.decidedAt())));
    }

    private String band(Band band) {
        Messages m = visitor.messages();
        return m.band(band);
    }

    private String day(Instant at) {
        return visitor.messages().day(at, visitor.school().calendar().zone());
    }

    private String moment(Instant at) {
        return visitor.messages().dayAndTime(at, visitor.school().calendar().zone());
    }
}
