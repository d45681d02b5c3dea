package cymru.addo.web.module;

import cymru.addo.attempt.Sheet;
import cymru.addo.content.Bilingual;
import cymru.addo.curriculum.ChoiceQuestion;
import cymru.addo.curriculum.Option;
import cymru.addo.curriculum.Question;
import cymru.addo.curriculum.QuestionKind;
import cymru.addo.web.module.FeedbackPage.Said;
import cymru.addo.web.module.QuestionPage.Choice;
import cymru.addo.web.module.QuestionPage.Form;
import cymru.addo.web.module.QuestionPage.Message;
import cymru.addo.web.page.Assets;
import cymru.addo.web.page.Messages;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands on the page of a question, and in what is said to its answer, whoever reads it. */
record QuestionParts(Messages messages) {

    static final IntUnaryOperator NOTHING_GIVEN = option -> 0;

    Said said(Question question, Option option) {
        return new Said(
                Wording.of(question, option, messages),
                option.picture().map(Assets::picture).orElse(null),
                in(option.feedback()));
    }

    List<Choice> choices(Sheet sheet, IntUnaryOperator given) {
        var options = sheet.options();
        return IntStream.rangeClosed(1, options.size())
                .mapToObj(number -> choice(sheet.question(), number, options.get(number - 1), given))
                .toList();
    }

    private Choice choice(Question question, int number, Option option, IntUnaryOperator given) {
        return new Choice(
                number,
                Wording.of(question, option, messages),
                option.picture().map(Assets::picture).orElse(null),
                given.applyAsInt(number));
    }

    List<Message> thread(Question question) {
        if (!(question instanceof ChoiceQuestion choice)) return List.of();
        return choice.thread().stream()
                .map(message -> new Message(in(message.who()), in(message.text())))
                .toList();
    }

    List<String> places(Sheet sheet) {
        var places = sheet.places();
        return IntStream.range(0, places.size())
                .mapToObj(at -> places.get(at).text().map(this::in).orElse(String.valueOf(at + 1)))
                .toList();
    }

    String spoken(Sheet sheet, List<Choice> choices) {
        return Stream.of(
                        Stream.of(in(sheet.ask())),
                        thread(sheet.question()).stream().map(message -> message.who() + ": " + message.text()),
                        choices.stream().map(Choice::text))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }

    static Form form(QuestionKind kind) {
        return switch (kind) {
            case WHICH_PICTURE, ONE_CHOICE, TRUE_FALSE, BEST_REPLY -> Form.ONE;
            case SEVERAL_CHOICES, SPOT_PRIVATE -> Form.ANY;
            case SORT -> Form.GROUPS;
            case ORDER, MATCH -> Form.PLACES;
        };
    }

    static String kind(QuestionKind kind) {
        return switch (kind) {
            case WHICH_PICTURE -> "picture";
            case ONE_CHOICE -> "one";
            case SEVERAL_CHOICES -> "several";
            case TRUE_FALSE -> "truth";
            case BEST_REPLY -> "reply";
            case SPOT_PRIVATE -> "private";
            case SORT -> "sort";
            case ORDER -> "order";
            case MATCH -> "match";
        };
    }

    private String in(Bilingual words) {
        return words.in(messages.language());
    }
}
