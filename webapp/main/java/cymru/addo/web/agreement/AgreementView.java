package cymru.addo.web.agreement;

import cymru.addo.agreement.AgreedBefore;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Reader;
import cymru.addo.school.Band;
import cymru.addo.web.change.ChangedPromise;
import cymru.addo.web.page.Trouble;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lays an edition out for whoever is visiting: in their band, in the language they read. */
@Dependent
public class AgreementView {

    /** Why it is read once more: the words are those of another band now. */
    static final String OPENED_AGAIN = "opened";

    private final Visitor visitor;
    private final Looks looks;

    @Inject
    public AgreementView(Visitor visitor, Looks looks) {
        this.visitor = visitor;
        this.looks = looks;
    }

    /** A friendly page for somebody whose band nobody has set; their teacher's page names them. */
    Trouble noBand(String path) {
        var m = visitor.messages();
        return new Trouble(
                visitor.frame("agreement.noBand.title", "bandB", path),
                m.text("agreement.noBand.heading"),
                List.of(m.text("agreement.noBand.next")),
                null,
                null,
                null);
    }

    /**
     * @param again null at a first reading; else why it is read once more: {@code yes}, {@code changed} or {@link #OPENED_AGAIN}
     * @param toBeChecked how many questions on the promises are left
     * @param before what they agreed to before, if they did
     */
    AgreementPage page(Edition edition, Reader reader, String again, int toBeChecked, Optional<AgreedBefore> before) {
        var onlyChanges = before.filter(AgreedBefore::asksOnlyChanges).isPresent();
        var path = again == null || again.equals(OPENED_AGAIN) ? "agreement" : "agreement?again=yes";
        var frame = visitor.frame("agreement.title", looks.of(reader.band()), path);
        return new AgreementPage(
                frame,
                edition.text().frame(reader.band(), reader.language()),
                before.map(earlier -> since(earlier, reader, toBeChecked)).orElse(null),
                Cards.of(edition, reader.band(), reader.language(), reader.school()),
                frame.otherLanguage(),
                answers(edition, reader, toBeChecked > 0, onlyChanges),
                toBeChecked > 0 && !onlyChanges && isAskedThroughout(edition, reader)
                        ? visitor.page(CheckView.PATH)
                        : null,
                again == null ? null : visitor.messages().text(notice(again)));
    }

    /** Null where they would see nothing new. Who is asked about everything goes on to all of it. */
    private AgreementPage.Since since(AgreedBefore before, Reader reader, int toBeChecked) {
        if (before.changes().isEmpty()) return null;
        var m = visitor.messages();
        var asked = before.asksOnlyChanges() && toBeChecked > 0;
        var year = before.acceptance().year().label();
        return new AgreementPage.Since(
                ChangedPromise.of(before.changes(), reader.language()),
                reader.band() == Band.A ? m.text("agreement.since.young") : m.text("agreement.since.pupil", year),
                asked ? m.count("agreement.since.questions", toBeChecked) : null,
                asked ? visitor.page(CheckView.PATH) : before.asksOnlyChanges() ? "#answer" : "#start");
    }

    /** What pupils of a band see, for staff: the same page, without the answers. */
    AgreementPage preview(Edition edition, Band band, String path) {
        var frame = visitor.frame("agreement.title", "band" + band, path + "?band=" + band);
        return new AgreementPage(
                frame,
                edition.text().frame(band, visitor.language()),
                null,
                Cards.of(edition, band, visitor.language(), visitor.school()),
                frame.otherLanguage(),
                null,
                null,
                null);
    }

    /** Only where each promise has a question are all of them read one by one with it. */
    private static boolean isAskedThroughout(Edition edition, Reader reader) {
        return edition.rulesIn(reader.band(), reader.school()).stream()
                .allMatch(rule -> rule.check(reader.band()).isPresent());
    }

    private static String notice(String again) {
        return switch (again) {
            case "changed" -> "agreement.changed";
            case OPENED_AGAIN -> "agreement.openedAgain";
            default -> "agreement.answeredBefore";
        };
    }

    /** @param answered whether they have answered this edition before */
    QuestionPage question(Edition edition, Reader reader, boolean answered, Asked asked) {
        var choices = edition.rulesIn(reader.band(), reader.school()).stream()
                .map(rule -> new QuestionPage.Choice(
                        rule.key().value(),
                        rule.wording(reader.band(), reader.language())
                                .orElseThrow()
                                .text()))
                .toList();
        return new QuestionPage(
                visitor.frame("agreement.question.title", looks.of(reader.band()), "agreement/question"),
                choices,
                asked.promise().isEmpty() ? null : asked.promise(),
                asked.words(),
                asked.fault(),
                edition.id().value().toString(),
                words(edition, reader),
                visitor.page("agreement/question"),
                visitor.page(answered ? "agreement?again=yes#answer" : "agreement#answer"));
    }

    /**
     * A question as it was typed.
     *
     * @param promise the key of the promise it is about; empty where it is about all of them
     * @param fault what is wrong with it; null where nothing is
     */
    record Asked(String promise, String words, String fault) {
        static final Asked NOTHING = new Asked("", "", null);
    }

    /**
     * @param toBeChecked whether questions on the promises are left, which come before agreeing
     * @param onlyChanges whether these are only on what is new to somebody who agreed before
     */
    Answers answers(Edition edition, Reader reader, boolean toBeChecked, boolean onlyChanges) {
        return new Answers(
                edition.text().frame(reader.band(), reader.language()),
                edition.id().value().toString(),
                words(edition, reader),
                visitor.page("agreement"),
                visitor.messages().text(hint(toBeChecked, onlyChanges)),
                toBeChecked ? visitor.page(CheckView.PATH) : null);
    }

    private static String hint(boolean toBeChecked, boolean onlyChanges) {
        if (!toBeChecked) return "agreement.chooseWhatIsTrue";
        return onlyChanges ? "agreement.since.first" : "agreement.check.first";
    }

    private static String words(Edition edition, Reader reader) {
        return edition.wordsShown(reader.band(), reader.language(), reader.school())
                .hash();
    }
}
