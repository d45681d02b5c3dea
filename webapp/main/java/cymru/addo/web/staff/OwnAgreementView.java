package cymru.addo.web.staff;

import cymru.addo.agreement.AdultEdition;
import cymru.addo.agreement.AdultText;
import cymru.addo.evidence.ReceiptCode;
import cymru.addo.staff.AnswerStaffAgreement;
import cymru.addo.staff.StaffAnswer;
import cymru.addo.staff.StaffQuestion;
import cymru.addo.web.app.AddoConfig;
import cymru.addo.web.page.View;
import cymru.addo.web.session.ClassMenu;
import cymru.addo.web.session.Visitor;
import cymru.addo.web.staff.OwnAgreementPage.Fact;
import cymru.addo.web.staff.OwnAgreementPage.Option;
import cymru.addo.web.staff.OwnAgreementPage.Part;
import cymru.addo.web.staff.OwnAgreementPage.Question;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Lays out the agreement of staff, with a question after each part until it was right. */
@Dependent
public class OwnAgreementView {
    static final String PATH = "own-agreement";

    private final Visitor visitor;
    private final AnswerStaffAgreement agreement;
    private final ReceiptCode codes;
    private final AddoConfig config;

    @Inject
    public OwnAgreementView(Visitor visitor, AnswerStaffAgreement agreement, ReceiptCode codes, AddoConfig config) {
        this.visitor = visitor;
        this.agreement = agreement;
        this.codes = codes;
        this.config = config;
    }

    /**
     * What was sent and could not be kept.
     *
     * @param fault null on a plain visit
     * @param chosen the option of each part
     */
    record Attempt(String fault, String question, Map<Integer, Integer> chosen) {
        static final Attempt NONE = new Attempt(null, "", Map.of());
        static final Attempt CHANGED = NONE.with("changed");

        Attempt with(String its) {
            return new Attempt(its, question, chosen);
        }
    }

    View show(Attempt attempt) {
        var m = visitor.messages();
        var edition = agreement.words(visitor.school());
        var answer = edition.flatMap(words -> agreement.answer(visitor.school(), visitor.person(), words));
        var isOver = answer.filter(StaffAnswer::isAgreed).isPresent() && attempt.fault() == null;
        return new View(
                "staff/own-agreement.jte",
                new OwnAgreementPage(
                        visitor.frame("staff.own.title", "staff", PATH),
                        ClassMenu.on(visitor, PATH),
                        attempt.fault() == null ? null : m.text("staff.own.fault." + attempt.fault()),
                        answer.map(given -> m.text("staff.own.standing." + given.decision(), when(given)))
                                .orElse(null),
                        answer.filter(StaffAnswer::isAgreed)
                                .map(given -> facts(given, edition.orElseThrow()))
                                .orElse(List.of()),
                        edition.map(words -> words(words, isOver, attempt)).orElse(null),
                        edition.map(words -> words.id().toString()).orElse(""),
                        visitor.language().name(),
                        isOver ? null : visitor.page(PATH),
                        attempt.question()));
    }

    private String when(StaffAnswer answer) {
        return visitor.messages()
                .dayAndTime(answer.decidedAt(), visitor.school().calendar().zone());
    }

    private List<Fact> facts(StaffAnswer answer, AdultEdition words) {
        var m = visitor.messages();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(m.text("staff.own.when"), when(answer)));
        facts.add(new Fact(
                m.text("staff.own.edition"),
                m.text("staff.own.edition.words", words.number(), m.day(words.effectiveFrom()))));
        code(answer).ifPresent(code -> facts.add(new Fact(m.text("agreement.receipt.code"), code)));
        return List.copyOf(facts);
    }

    private Optional<String> code(StaffAnswer answer) {
        return codes.of(visitor.schoolId(), answer.event())
                .map(code -> visitor.messages().text("agreement.receipt.code.words", code, config.publicUrl()));
    }

    private OwnAgreementPage.Words words(AdultEdition edition, boolean isOver, Attempt attempt) {
        var text = edition.text(visitor.language());
        var questions = isOver ? List.<StaffQuestion>of() : agreement.questions();
        var right = agreement.understood(visitor.school(), visitor.person(), edition);
        var parts = IntStream.range(0, text.parts().size())
                .mapToObj(at -> part(text.parts().get(at), at + 1, questions, right, attempt))
                .toList();
        return new OwnAgreementPage.Words(text.title(), text.intro(), parts, text.declaration());
    }

    private Part part(
            AdultText.Part part, int number, List<StaffQuestion> questions, Set<Integer> right, Attempt attempt) {
        var question = questions.stream()
                .filter(each -> each.part() == number && !right.contains(number))
                .findFirst()
                .map(each -> question(each, attempt))
                .orElse(null);
        return new Part(part.heading(), part.statements(), question);
    }

    /** The right one stands in another place each time, the same for everybody. */
    private Question question(StaffQuestion question, Attempt attempt) {
        var words = question.in(visitor.language());
        var many = words.options().size();
        var chosen = attempt.chosen().get(question.part());
        return new Question(
                "part" + question.part(),
                words.ask(),
                IntStream.range(0, many)
                        .map(at -> (at + question.part()) % many)
                        .mapToObj(option -> new Option(
                                option,
                                words.options().get(option),
                                Integer.valueOf(option).equals(chosen)))
                        .toList(),
                chosen == null ? null : words.why());
    }
}
