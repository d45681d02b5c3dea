package cymru.addo.web.lesson;

import cymru.addo.attempt.Sheet;
import cymru.addo.content.Bilingual;
import cymru.addo.curriculum.ChoiceQuestion;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.Option;
import cymru.addo.curriculum.Page;
import cymru.addo.curriculum.Question;
import cymru.addo.curriculum.QuestionKind;
import cymru.addo.lesson.Ballot;
import cymru.addo.lesson.Hands;
import cymru.addo.lesson.Together;
import cymru.addo.web.lesson.QuestionPage.Box;
import cymru.addo.web.lesson.QuestionPage.Card;
import cymru.addo.web.page.Assets;
import cymru.addo.web.page.Messages;
import cymru.addo.web.session.Visitor;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A question as a class sees it: open, while hands are counted; and talked over, when it may be said what is right. */
final class QuestionOnBoard {

    private final Visitor visitor;
    private final Messages m;
    private final CurriculumModule module;
    private final Question question;
    private final Ballot ballot;

    QuestionOnBoard(Visitor visitor, CurriculumModule module, Together together, Question question) {
        this.visitor = visitor;
        this.m = visitor.messages();
        this.module = module;
        this.question = question;
        this.ballot = Ballot.of(question, together);
    }

    /** @param hands what was counted before, if anything */
    QuestionPage open(List<Hands> hands) {
        return open(
                line -> hands.isEmpty()
                        ? ""
                        : String.valueOf(many(hands, ballot.lines().get(line))),
                null);
    }

    QuestionPage asTyped(List<String> typed) {
        return open(line -> line < typed.size() ? typed.get(line) : "", m.text("lesson.fault.hands", Hands.MOST));
    }

    QuestionPage talkedOver(List<Hands> hands) {
        var cards = ballot.sheet().options().stream()
                .sorted(inPlace())
                .map(option -> talkedOver(option, hands))
                .toList();
        var raised = hands.stream().mapToInt(Hands::many).sum();
        var counts = m.text(raised == 0 ? "lesson.question.notCounted" : "lesson.question.counted");
        return page(true, raised > 0, cards, List.of(), counts, null);
    }

    private QuestionPage open(IntFunction<String> many, String fault) {
        var cards = ballot.sheet().options().stream()
                .map(option -> new Card(
                        letter(option), picture(option), words(option.text()), boxes(option, many), null, false, null))
                .toList();
        var partners = question.kind() == QuestionKind.MATCH
                ? ballot.sheet().places().stream().map(this::words).toList()
                : List.<String>of();
        return page(false, ballot.isCounted(), cards, partners, null, fault);
    }

    private QuestionPage page(
            boolean kept, boolean counted, List<Card> cards, List<String> partners, String counts, String fault) {
        var step = Steps.question(question);
        var path = Steps.root(module) + "/" + step;
        var teaching = module.page(question.teaches());
        return new QuestionPage(
                visitor.frame("lesson.title", "lesson", path).titled(words(module.title())),
                Steps.at(visitor, module, step),
                visitor.page(path),
                words(question.ask(false)),
                m.text("lesson.question.hint." + question.kind()),
                thread(),
                fault,
                kept,
                counted,
                cards,
                partners,
                counts,
                kept ? visitor.page(path + "?again=yes") : null,
                teaching.map(page -> visitor.page(Steps.root(module) + "/" + Steps.page(page)))
                        .orElse(null),
                teaching.flatMap(Page::teacher).map(this::words).orElse(null));
    }

    private List<QuestionPage.Said> thread() {
        return question instanceof ChoiceQuestion choice
                ? choice.thread().stream()
                        .map(message -> new QuestionPage.Said(words(message.who()), words(message.text())))
                        .toList()
                : List.of();
    }

    private List<Box> boxes(Option option, IntFunction<String> many) {
        return IntStream.range(0, ballot.lines().size())
                .filter(line -> ballot.lines().get(line).option().key().equals(option.key()))
                .mapToObj(line -> {
                    var place = ballot.lines().get(line).place();
                    return new Box(
                            "hands-" + (line + 1),
                            place.map(this::words).orElseGet(() -> m.text("lesson.question.hands")),
                            words(option.text()),
                            many.apply(line));
                })
                .toList();
    }

    private Card talkedOver(Option option, List<Hands> hands) {
        var isChoice = question.kind().isChoice();
        return new Card(
                letter(option),
                picture(option),
                words(option.text()),
                boxes(option, line -> String.valueOf(many(hands, ballot.lines().get(line)))),
                isChoice ? null : place(option),
                isChoice && question.solution().containsKey(option.key()),
                words(option.feedback()));
    }

    /** Where it belongs, in words. */
    private String place(Option option) {
        var place = question.solution().get(option.key());
        if (question.kind() == QuestionKind.ORDER) return m.text("lesson.question.place", place);
        return ballot.sheet().places().stream()
                .filter(each -> each.key().equals(place))
                .findFirst()
                .map(this::words)
                .orElse("");
    }

    /** What is put in order stands in order once it may; all else where the class saw it. */
    private Comparator<Option> inPlace() {
        return question.kind() == QuestionKind.ORDER
                ? Comparator.comparingInt(
                        option -> Integer.parseInt(question.solution().get(option.key())))
                : (one, other) -> 0;
    }

    private static int many(List<Hands> hands, Ballot.Line line) {
        var place = line.place().map(Sheet.Place::key).orElse("");
        return hands.stream()
                .filter(each -> each.option().equals(line.option().key())
                        && each.place().equals(place))
                .mapToInt(Hands::many)
                .sum();
    }

    private String letter(Option option) {
        return String.valueOf((char) ('A' + ballot.sheet().options().indexOf(option)));
    }

    private static String picture(Option option) {
        return option.picture().map(Assets::picture).orElse(null);
    }

    private String words(Sheet.Place place) {
        return place.text().map(this::words).orElse(place.key());
    }

    private String words(Bilingual words) {
        return words.in(visitor.language());
    }
}
