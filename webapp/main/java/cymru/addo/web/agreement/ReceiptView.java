package cymru.addo.web.agreement;

import cymru.addo.agreement.Acceptance;
import cymru.addo.agreement.AgreedBefore;
import cymru.addo.agreement.AgreementFrame;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Editions;
import cymru.addo.agreement.Queries;
import cymru.addo.agreement.Query;
import cymru.addo.conversation.Conversation;
import cymru.addo.conversation.Conversations;
import cymru.addo.evidence.ReceiptCode;
import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.vle.Errand;
import cymru.addo.vle.Errands;
import cymru.addo.web.app.AddoConfig;
import cymru.addo.web.change.ChangedPromise;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out what a pupil answered, for them to keep. */
@Dependent
public class ReceiptView {

    private final Visitor visitor;
    private final Looks looks;
    private final Queries queries;
    private final People people;
    private final Errands errands;
    private final ReceiptCode codes;
    private final AddoConfig config;
    private final Editions editions;
    private final Conversations conversations;

    @Inject
    public ReceiptView(
            Visitor visitor,
            Looks looks,
            Queries queries,
            People people,
            Errands errands,
            ReceiptCode codes,
            AddoConfig config,
            Editions editions,
            Conversations conversations) {
        this.visitor = visitor;
        this.looks = looks;
        this.queries = queries;
        this.people = people;
        this.errands = errands;
        this.codes = codes;
        this.config = config;
        this.editions = editions;
        this.conversations = conversations;
    }

    /** @param since the agreement before the edition of now, and what is other in that */
    ReceiptPage page(Acceptance answer, Optional<AgreedBefore> since) {
        var edition = editions.find(visitor.schoolId(), answer.edition()).orElseThrow();
        return new ReceiptPage(
                visitor.frame("agreement.receipt.title", looks.of(answer.band()), "agreement/receipt"),
                kind(answer),
                facts(answer, edition),
                Cards.of(
                        edition.rulesShown(answer).orElseGet(() -> edition.rulesIn(answer.band(), visitor.school())),
                        answer.band(),
                        visitor.language()),
                edition.text().frame(answer.band(), visitor.language()).declaration(),
                answer.isOwnAgreement() ? null : visitor.page("agreement?again=yes"),
                visitor.page("modules"),
                since.filter(before -> before.acceptance().equals(answer))
                        .map(before -> ChangedPromise.of(before.changes(), visitor.language()))
                        .orElse(List.of()),
                errands.of(visitor.session())
                        .filter(Errand.Terms.class::isInstance)
                        .isPresent());
    }

    private static ReceiptPage.Kind kind(Acceptance answer) {
        if (answer.isWithClass()) return ReceiptPage.Kind.WITH_CLASS;
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
        facts.add(new ReceiptPage.Fact(m.text("agreement.receipt.answer"), said(answer, words)));
        facts.add(new ReceiptPage.Fact(
                m.text("agreement.receipt.when"),
                m.dayAndTime(answer.decidedAt(), visitor.school().calendar().zone())));
        openQuestion(answer)
                .ifPresent(asked -> facts.add(new ReceiptPage.Fact(m.text("agreement.receipt.about"), asked)));
        if (isTalkedAbout(answer))
            facts.add(new ReceiptPage.Fact(m.text("agreement.receipt.talk"), m.text("agreement.receipt.talk.words")));
        facts.add(new ReceiptPage.Fact(m.text("agreement.receipt.edition"), String.valueOf(edition.number())));
        code(answer).ifPresent(code -> facts.add(new ReceiptPage.Fact(m.text("agreement.receipt.code"), code)));
        return List.copyOf(facts);
    }

    /** Whether their teacher has asked the coordinator to talk with them too. */
    private boolean isTalkedAbout(Acceptance answer) {
        return !answer.isAgreed()
                && conversations
                        .newest(visitor.schoolId(), visitor.person())
                        .filter(Conversation::isOpen)
                        .isPresent();
    }

    private Optional<String> code(Acceptance answer) {
        return codes.of(visitor.schoolId(), answer.event())
                .map(code -> visitor.messages().text("agreement.receipt.code.words", code, config.publicUrl()));
    }

    private String said(Acceptance answer, AgreementFrame words) {
        if (answer.isWithClass()) return visitor.messages().text("agreement.receipt.withClass.answer");
        return switch (answer.decision()) {
            case AGREED -> words.agree();
            case QUERY_OPEN -> words.question();
            case NOT_YET -> words.notYet();
        };
    }

    private Optional<String> openQuestion(Acceptance answer) {
        return queries.of(visitor.schoolId(), visitor.person()).stream()
                .filter(query -> query.isOpen() && query.edition().equals(answer.edition()))
                .map(Query::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
