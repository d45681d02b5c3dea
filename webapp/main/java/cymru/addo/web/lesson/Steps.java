package cymru.addo.web.lesson;

import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.Page;
import cymru.addo.curriculum.Question;
import cymru.addo.web.session.Visitor;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where in the lesson one is: its pages, its questions, and at the end who was there.
 *
 * @param now counted from 1
 * @param back the start where this is the first
 * @param next null where this is the last
 */
public record Steps(String words, int now, int total, String back, String next, String register) {

    static String root(CurriculumModule module) {
        return "class/lesson/" + module.key();
    }

    static String page(Page page) {
        return "pages/" + page.key();
    }

    static String question(Question question) {
        return "questions/" + question.key();
    }

    /** @param step as it stands in the address after the lesson's own */
    static Steps at(Visitor visitor, CurriculumModule module, String step) {
        var all = all(module);
        var at = all.indexOf(step);
        var root = visitor.page(root(module));
        return new Steps(
                visitor.messages().text("lesson.step", at + 1, all.size()),
                at + 1,
                all.size(),
                at == 0 ? root : root + "/" + all.get(at - 1),
                at + 1 == all.size() ? null : root + "/" + all.get(at + 1),
                root + "/register");
    }

    private static List<String> all(CurriculumModule module) {
        return Stream.of(
                        module.pages().stream().map(Steps::page),
                        module.quiz().questions().stream().map(Steps::question),
                        Stream.of("register"))
                .flatMap(part -> part)
                .toList();
    }
}
