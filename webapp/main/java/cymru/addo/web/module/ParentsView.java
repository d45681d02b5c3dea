package cymru.addo.web.module;

import cymru.addo.attempt.Mark;
import cymru.addo.attempt.Sheet;
import cymru.addo.content.Bilingual;
import cymru.addo.curriculum.Audience;
import cymru.addo.curriculum.Curriculum;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.Page;
import cymru.addo.curriculum.PageText;
import cymru.addo.curriculum.Question;
import cymru.addo.school.Language;
import cymru.addo.school.School;
import cymru.addo.web.module.ParentsPage.Door;
import cymru.addo.web.module.ReadingPage.Help;
import cymru.addo.web.page.Assets;
import cymru.addo.web.page.Frame;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.View;
import cymru.addo.web.question.Given;
import cymru.addo.web.question.QuestionParts;
import cymru.addo.web.question.Said;
import jakarta.enterprise.context.Dependent;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out the modules for parents. Their addresses carry the code and the language, since there is no visit to keep them. */
@Dependent
public class ParentsView {

    /** Everybody sees the options in the same order: there is nobody to copy from. */
    private static final int SEED = 0;

    private static final String BODY = Met.bodyClass(Audience.PARENT);
    private static final String TONE = Tone.of(Audience.PARENT).key();

    /** Somebody who came by a school's link, in the language they read. */
    record Visit(String code, School school, Curriculum curriculum, Messages messages) {

        String address(String path) {
            return address(path, messages.language());
        }

        String in(Bilingual words) {
            return words.in(messages.language());
        }

        Frame frame(String title, String path) {
            return new Frame(
                    messages, title, BODY, address(path, messages.language().other()), null, null, null);
        }

        private String address(String path, Language language) {
            return "/parents/" + code + path + (path.contains("?") ? "&" : "?") + "lang=" + language.tag();
        }
    }

    static Sheet sheet(Question question) {
        return Sheet.of(question, SEED, 1);
    }

    View modules(Visit visit, boolean isAtTheEnd) {
        var m = visit.messages();
        var doors = visit.curriculum().of(Audience.PARENT).stream()
                .map(module -> door(visit, module))
                .toList();
        return new View(
                "module/parents.jte",
                new ParentsPage(
                        visit.frame(m.text("module.parents.title"), ""),
                        visit.school().name(),
                        "/agreement/" + visit.code() + "?lang=" + m.language().tag(),
                        isAtTheEnd ? m.text("module.parents.end") : null,
                        doors));
    }

    private static Door door(Visit visit, CurriculumModule module) {
        var first = module.pages().get(0);
        return new Door(
                visit.in(module.title()),
                module.minutes(),
                module.outcomes().stream().map(visit::in).toList(),
                Assets.picture(first.picture()),
                visit.address(pageAt(module, first)));
    }

    View page(Visit visit, CurriculumModule module, Page page) {
        var pages = module.pages();
        var place = pages.indexOf(page);
        var heading = visit.in(page.heading());
        var text = PageText.of(visit.in(page.text()));
        return new View(
                "module/page.jte",
                new ReadingPage(
                        visit.frame(heading, pageAt(module, page)),
                        visit.in(module.title()),
                        ReadingView.kind(page),
                        place + 1,
                        pages.size(),
                        Assets.picture(page.picture()),
                        heading,
                        text,
                        heading + ". " + String.join(" ", text.plain()),
                        null,
                        Help.on(
                                page,
                                visit.curriculum(),
                                visit.school().jurisdiction(),
                                visit.messages().language()),
                        visit.address(place == 0 ? "" : pageAt(module, pages.get(place - 1))),
                        visit.address(
                                place + 1 == pages.size()
                                        ? questionAt(module, 1)
                                        : pageAt(module, pages.get(place + 1))),
                        null));
    }

    View question(Visit visit, CurriculumModule module, Question question, Given given, boolean isUnfinished) {
        var m = visit.messages();
        var asking = new QuestionParts(m).asking(sheet(question), given);
        var number = number(module, question);
        var path = questionAt(module, number);
        return new View(
                "module/question.jte",
                new QuestionPage(
                        visit.frame(m.text("module.question.title"), path),
                        visit.in(module.title()),
                        asking,
                        number,
                        module.quiz().questions().size(),
                        null,
                        isUnfinished ? m.text("module.question.fault." + asking.kind()) : null,
                        visit.address(path),
                        1,
                        module.version(),
                        visit.address(teaching(module, question)),
                        null));
    }

    View feedback(Visit visit, CurriculumModule module, Question question, Mark mark) {
        var m = visit.messages();
        var number = number(module, question);
        var heading = mark.right() ? "right" : "again";
        var said = new QuestionParts(m).said(question, mark);
        var spoken = Stream.concat(
                        Stream.of(m.text("module.feedback." + heading + "." + TONE)),
                        said.stream().map(Said::words))
                .collect(Collectors.joining(" "));
        return new View(
                "module/feedback.jte",
                new FeedbackPage(
                        visit.frame(m.text("module.feedback.title"), questionAt(module, number)),
                        visit.in(module.title()),
                        TONE,
                        heading,
                        Assets.picture(mark.right() ? "done" : "search"),
                        number,
                        module.quiz().questions().size(),
                        visit.in(question.ask(false)),
                        said,
                        !mark.right() && !question.kind().isChoice(),
                        spoken,
                        mark.right() ? null : visit.address(teaching(module, question)),
                        visit.address(after(module, number))));
    }

    private static String after(CurriculumModule module, int number) {
        return number == module.quiz().questions().size() ? "?said=end" : questionAt(module, number + 1);
    }

    private static int number(CurriculumModule module, Question question) {
        return module.quiz().questions().indexOf(question) + 1;
    }

    private static String teaching(CurriculumModule module, Question question) {
        return "/" + module.key() + "/pages/" + question.teaches();
    }

    private static String pageAt(CurriculumModule module, Page page) {
        return "/" + module.key() + "/pages/" + page.key();
    }

    private static String questionAt(CurriculumModule module, int number) {
        return "/" + module.key() + "/questions/" + number;
    }
}
