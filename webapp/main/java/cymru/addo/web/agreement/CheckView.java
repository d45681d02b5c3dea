package cymru.addo.web.agreement;

import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Reader;
import cymru.addo.check.CheckProgress;
import cymru.addo.check.CheckProgress.Step;
import cymru.addo.school.Band;
import cymru.addo.web.page.View;
import cymru.addo.web.question.Given;
import cymru.addo.web.question.QuestionParts;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lays out the question on a promise, what is said to an answer, and the answers once all is understood. */
@Dependent
public class CheckView {

    static final String PATH = "agreement/check";

    /**
     * What a page says besides the question.
     *
     * @param fault the key of a message; null for none
     * @param notice the same
     */
    private record Around(String fault, String notice, Optional<JustAnswered> just) {}

    private final Visitor visitor;
    private final AgreementView agreement;
    private final Looks looks;

    @Inject
    public CheckView(Visitor visitor, AgreementView agreement, Looks looks) {
        this.visitor = visitor;
        this.agreement = agreement;
        this.looks = looks;
    }

    /**
     * @param just the answer before this page, if there was one
     * @param changed whether they had another question before them, which cannot be answered any more
     */
    View question(
            Edition edition,
            Reader reader,
            CheckProgress progress,
            Step step,
            Optional<JustAnswered> just,
            boolean changed) {
        var around = new Around(null, changed ? "module.question.changed" : null, just);
        return question(edition, reader, progress, step, Given.NOTHING, around);
    }

    /** The same question once more, with what was done so far and what is missing. */
    View unfinished(Edition edition, Reader reader, CheckProgress progress, Step step, Given given) {
        var fault =
                "module.question.fault." + QuestionParts.kind(step.question().kind());
        return question(edition, reader, progress, step, given, new Around(fault, null, Optional.empty()));
    }

    View understood(Edition edition, Reader reader, CheckProgress progress, Optional<JustAnswered> just) {
        return new View(
                "agreement/understood.jte",
                new UnderstoodPage(
                        visitor.frame("agreement.understood.title", looks.of(reader.band()), path(just)),
                        after(reader, progress, just),
                        agreement.answers(edition, reader, false, false),
                        visitor.page("agreement?again=yes")));
    }

    private View question(
            Edition edition, Reader reader, CheckProgress progress, Step step, Given given, Around around) {
        var asking = new QuestionParts(visitor.messages()).asking(step.sheet(), given);
        var card =
                Cards.of(List.of(step.rule()), reader.band(), reader.language()).get(0);
        return new View(
                "agreement/check.jte",
                new CheckPage(
                        visitor.frame("agreement.check.title", looks.of(reader.band()), path(around.just())),
                        card,
                        asking,
                        progress.right(),
                        progress.asked(),
                        step.rule().key().value(),
                        step.question().hash(),
                        step.number(),
                        words(around.fault()),
                        words(around.notice()),
                        after(reader, progress, around.just()),
                        visitor.page(PATH),
                        agreement.answers(edition, reader, true, false)));
    }

    private String words(String key) {
        return key == null ? null : visitor.messages().text(key);
    }

    private CheckPage.After after(Reader reader, CheckProgress progress, Optional<JustAnswered> just) {
        var parts = new QuestionParts(visitor.messages());
        var tone = reader.band() == Band.A ? "young" : "pupil";
        return just.flatMap(answered -> answered.mark(progress)
                        .map(mark -> new CheckPage.After(
                                mark.right() ? "right" : "again",
                                tone,
                                parts.said(answered.step(progress).orElseThrow().question(), mark))))
                .orElse(null);
    }

    private static String path(Optional<JustAnswered> just) {
        return PATH + just.map(answered -> "?after=" + answered.written()).orElse("");
    }
}
