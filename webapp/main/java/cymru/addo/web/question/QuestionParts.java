package cymru.addo.web.question;

import cymru.addo.attempt.Mark;
import cymru.addo.attempt.Sheet;
import cymru.addo.content.Bilingual;
import cymru.addo.curriculum.ChoiceQuestion;
import cymru.addo.curriculum.Option;
import cymru.addo.curriculum.Question;
import cymru.addo.curriculum.QuestionKind;
import cymru.addo.web.page.Assets;
import cymru.addo.web.page.Messages;
import cymru.addo.web.question.Asking.Choice;
import cymru.addo.web.question.Asking.Form;
import cymru.addo.web.question.Asking.Message;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands on the page of a question, and in what is said to its answer, whoever reads it. */
public record QuestionParts(Messages messages) {

    /** @param given what the person had done with it already */
    public Asking asking(Sheet sheet, Given given) {
        var question = sheet.question();
        var choices = choices(sheet, given);
        return new Asking(
                form(question.kind()),
                kind(question.kind()),
                in(sheet.ask()),
                thread(question),
                choices,
                places(sheet),
                spoken(sheet, choices));
    }

    /** Everything there is to say to an answer. */
    public List<Said> said(Question question, Mark mark) {
        return mark.said().stream().map(option -> said(question, option)).toList();
    }

    private Said said(Question question, Option option) {
        return new Said(
                Wording.of(question, option, messages),
                option.picture().map(Assets::picture).orElse(null),
                in(option.feedback()));
    }

    private List<Choice> choices(Sheet sheet, Given given) {
        var options = sheet.options();
        return IntStream.rangeClosed(1, options.size())
                .mapToObj(number -> choice(sheet.question(), number, options.get(number - 1), given))
                .toList();
    }

    private Choice choice(Question question, int number, Option option, Given given) {
        return new Choice(
                number,
                Wording.of(question, option, messages),
                option.picture().map(Assets::picture).orElse(null),
                given.to(number));
    }

    private List<Message> thread(Question question) {
        if (!(question instanceof ChoiceQuestion choice)) return List.of();
        return choice.thread().stream()
                .map(message -> new Message(in(message.who()), in(message.text())))
                .toList();
    }

    private List<String> places(Sheet sheet) {
        var places = sheet.places();
        return IntStream.range(0, places.size())
                .mapToObj(at -> places.get(at).text().map(this::in).orElse(String.valueOf(at + 1)))
                .toList();
    }

    private String spoken(Sheet sheet, List<Choice> choices) {
        return Stream.of(
                        Stream.of(in(sheet.ask())),
                        thread(sheet.question()).stream().map(message -> message.who() + ": " + message.text()),
                        choices.stream().map(Choice::text))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }

    private static Form form(QuestionKind kind) {
        return switch (kind) {
            case WHICH_PICTURE, ONE_CHOICE, TRUE_FALSE, BEST_REPLY -> Form.ONE;
            case SEVERAL_CHOICES, SPOT_PRIVATE -> Form.ANY;
            case SORT -> Form.GROUPS;
            case ORDER, MATCH -> Form.PLACES;
        };
    }

    /** The last part of the key of what sort of question it is. */
    public static String kind(QuestionKind kind) {
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
