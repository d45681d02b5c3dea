package cymru.addo.exchange;

import cymru.addo.content.Bilingual;
import cymru.addo.curriculum.ChoiceQuestion;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.MatchQuestion;
import cymru.addo.curriculum.Option;
import cymru.addo.curriculum.Question;
import cymru.addo.curriculum.QuestionKind;
import cymru.addo.curriculum.SortQuestion;
import cymru.addo.exchange.Item.Line;
import cymru.addo.school.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions of a module in one language, with all that other systems can hold of them. */
record Items(Language language) {
    static List<Item> of(CurriculumModule module, Language language) {
        var items = new Items(language);
        return module.quiz().questions().stream().map(items::item).toList();
    }

    private Item item(Question question) {
        return new Item(
                question.key(),
                question.kind(),
                text(question),
                question.options().stream()
                        .map(option -> line(question, option))
                        .toList());
    }

    /** What goes before a reply is part of the question elsewhere. */
    private String text(Question question) {
        var thread = question instanceof ChoiceQuestion choice
                ? choice.thread().stream().map(message -> in(message.who()) + ": " + in(message.text()))
                : Stream.<String>empty();
        return Stream.concat(thread, Stream.of(in(question.asked().ask()))).collect(Collectors.joining(" "));
    }

    private Line line(Question question, Option option) {
        if (question instanceof ChoiceQuestion choice)
            return new Line(text(choice, option), choice.right().contains(option.key()), "", in(option.feedback()));
        return new Line(in(option.text()), true, goes(question, option), "");
    }

    private String text(ChoiceQuestion choice, Option option) {
        if (choice.kind() != QuestionKind.TRUE_FALSE) return in(option.text());
        return Truth.of(language).said(choice.says().get(option.key()), in(option.text()));
    }

    private String goes(Question question, Option option) {
        var value = question.solution().get(option.key());
        if (question instanceof MatchQuestion match) return in(match.partners().get(value));
        if (question instanceof SortQuestion sort)
            return sort.groups().stream()
                    .filter(group -> group.key().equals(value))
                    .map(group -> in(group.text()))
                    .findFirst()
                    .orElseThrow();
        return value;
    }

    private String in(Bilingual words) {
        return words.in(language).strip().replaceAll("\\s+", " ");
    }
}
