package cymru.addo.curriculum;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cymru.addo.content.Bilingual;
import cymru.addo.content.Yaml;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A question as a file says it. */
final class ReadQuestion {
    private ReadQuestion() {}

    /** A question of a module, which also says what it is called and where it is taught. */
    static Question in(Yaml question) {
        return in(question, asked(question));
    }

    static Question in(Yaml question, Asked asked) {
        var kind = QuestionKind.named(question.text("kind")).orElseThrow(IllegalArgumentException::new);
        var options =
                question.each("options").stream().map(ReadQuestion::option).toList();
        return switch (kind) {
            case SORT ->
                new SortQuestion(asked, groups(question), options, each(question, option -> option.text("group")));
            case ORDER -> new OrderQuestion(asked, options);
            case MATCH -> new MatchQuestion(asked, options, each(question, option -> Bilingual.of(option.at("with"))));
            default -> choice(question, asked, kind, options);
        };
    }

    private static ChoiceQuestion choice(Yaml question, Asked asked, QuestionKind kind, List<Option> options) {
        var right = question.each("options").stream()
                .filter(option -> option.flag("right"))
                .map(option -> option.text("key"))
                .collect(toSet());
        Map<String, Boolean> says =
                kind == QuestionKind.TRUE_FALSE ? each(question, option -> option.flag("says")) : Map.of();
        var thread = question.each("thread").stream()
                .map(message ->
                        new ChoiceQuestion.Message(Bilingual.of(message.at("who")), Bilingual.of(message.at("text"))))
                .toList();
        return new ChoiceQuestion(asked, kind, options, right, says, thread);
    }

    private static Asked asked(Yaml question) {
        return new Asked(
                question.text("key"),
                question.flag("critical"),
                question.text("teaches"),
                Bilingual.of(question.at("ask")),
                ReadModule.optional(question, "again"));
    }

    private static Option option(Yaml option) {
        return new Option(
                option.text("key"),
                Bilingual.of(option.at("text")),
                Bilingual.of(option.at("feedback")),
                Optional.ofNullable(option.text("picture")));
    }

    private static List<SortQuestion.Group> groups(Yaml question) {
        return question.each("groups").stream()
                .map(group -> new SortQuestion.Group(group.text("key"), Bilingual.of(group.at("text"))))
                .toList();
    }

    private static <T> Map<String, T> each(Yaml question, Function<Yaml, T> part) {
        return question.each("options").stream().collect(toMap(option -> option.text("key"), part));
    }
}
