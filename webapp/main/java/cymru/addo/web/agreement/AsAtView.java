package cymru.addo.web.agreement;

import cymru.addo.agreement.Acceptance;
import cymru.addo.records.AsAt;
import cymru.addo.records.AsAt.Answered;
import cymru.addo.records.AsAt.Stands;
import cymru.addo.roster.Person;
import cymru.addo.web.agreement.ReviewPage.Fact;
import cymru.addo.web.page.Naming;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lays out what somebody had agreed to on a day. */
@Dependent
public class AsAtView {
    private final Visitor visitor;
    private final AsAt asAt;
    private final Clock clock;

    @Inject
    public AsAtView(Visitor visitor, AsAt asAt, Clock clock) {
        this.visitor = visitor;
        this.asAt = asAt;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), visitor.school().calendar().zone());
    }

    /** @param fault the key of what is wrong with the day that was typed; null where nothing is */
    AsAtPage page(Person person, LocalDate day, String fault) {
        var m = visitor.messages();
        var sheet = asAt.of(visitor.school(), person.id(), day);
        var path = "school/as-at/" + person.id();
        return new AsAtPage(
                visitor.frame("asat.title", "staff", path + "?day=" + day),
                SchoolMenu.on(visitor, "school"),
                visitor.page(path),
                visitor.page(path + "/sheet.pdf?day=" + day),
                visitor.page("school/passport/" + person.id()),
                visitor.page("school/erase/people/" + person.id()),
                visitor.page("school/support/people/" + person.id()),
                visitor.school().name(),
                new Naming(visitor.school(), m).pupil(person.name(), person.id()),
                day.toString(),
                today().toString(),
                fault == null ? null : m.text(fault),
                m.text(
                        "asat.heading."
                                + sheet.stands()
                                        .map(stands -> key(stands.answer()))
                                        .orElse("nothing"),
                        m.day(day)),
                sheet.stands().map(this::facts).orElse(List.of()),
                sheet.stands().map(this::words).orElse(null),
                sheet.before().stream().map(this::line).toList(),
                sheet.after().stream().map(this::line).toList());
    }

    private static String key(Acceptance answer) {
        if (answer.isWithClass()) return "withClass";
        return switch (answer.decision()) {
            case AGREED -> "agreed";
            case QUERY_OPEN -> "question";
            case NOT_YET -> "notYet";
        };
    }

    private List<Fact> facts(Stands stands) {
        var m = visitor.messages();
        var answer = stands.answer();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(m.text("review.fact.when"), moment(answer)));
        facts.add(new Fact(m.text("review.fact.year"), answer.year().label()));
        facts.add(new Fact(
                m.text("review.fact.edition"),
                m.text(
                        "review.edition",
                        stands.edition().number(),
                        m.day(stands.edition().effectiveFrom()))));
        facts.add(new Fact(m.text("review.fact.band"), m.band(answer.band())));
        facts.add(new Fact(
                m.text("review.fact.language"),
                m.text("review.language." + answer.language().tag())));
        HowAnswered.words(answer, m).ifPresent(how -> facts.add(new Fact(m.text("review.fact.method"), how)));
        stands.code().ifPresent(code -> facts.add(new Fact(m.text("agreement.receipt.code"), code.toString())));
        return List.copyOf(facts);
    }

    private ReviewPage.Words words(Stands stands) {
        var m = visitor.messages();
        var answer = stands.answer();
        var rules = stands.shown().orElseGet(() -> stands.edition().rulesIn(answer.band(), visitor.school()));
        var frame = stands.edition().text().frame(answer.band(), answer.language());
        return new ReviewPage.Words(
                answer.language().tag(),
                m.text(stands.shown().isPresent() ? "review.words.exact" : "asat.words.unknown"),
                frame.intro(),
                Cards.of(rules, answer.band(), answer.language()),
                frame.declaration());
    }

    private Fact line(Answered answered) {
        var m = visitor.messages();
        return new Fact(
                moment(answered.answer()),
                m.text(
                        "asat.line",
                        answered.answer().isWithClass()
                                ? m.text("agreement.receipt.withClass.answer")
                                : m.text("review.standing." + key(answered.answer())),
                        answered.edition(),
                        answered.answer().year().label()));
    }

    private String moment(Acceptance answer) {
        return visitor.messages()
                .dayAndTime(answer.decidedAt(), visitor.school().calendar().zone());
    }
}
