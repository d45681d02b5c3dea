package cymru.addo.web.lesson;

import cymru.addo.attempt.Sheet;
import cymru.addo.content.Bilingual;
import cymru.addo.curriculum.ChoiceQuestion;
import cymru.addo.curriculum.Option;
import cymru.addo.curriculum.Question;
import cymru.addo.curriculum.QuestionKind;
import cymru.addo.lesson.Ballot;
import cymru.addo.lesson.Hands;
import cymru.addo.web.lesson.QuestionPage.Box;
import cymru.addo.web.lesson.QuestionPage.Card;
import cymru.addo.web.page.Assets;
import cymru.addo.web.page.Frame;
import cymru.addo.web.page.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A question as a class sees it: open, while hands are counted; and talked over, when it may be said what is right. */
public final class QuestionOnBoard {

    private final Place at;
    private final Messages m;
    private final Question question;
    private final Ballot ballot;

    /**
     * Where a question stands.
     *
     * @param action where hands are sent
     * @param teaches the page that this is learnt from; null where there is none
     * @param teacher what the grown-up may like to know; null where there is nothing
     */
    public record Place(Steps steps, String action, String teaches, String teacher) {}

    public QuestionOnBoard(Messages messages, Place at, Question question, Ballot ballot) {
        this.at = at;
        this.m = messages;
        this.question = question;
        this.ballot = ballot;
    }

    /** @param hands what was counted before, if anything */
    public QuestionPage open(Frame frame, List<Hands> hands) {
        return open(
                frame,
                line -> hands.isEmpty()
                        ? ""
                        : String.valueOf(many(hands, ballot.lines().get(line))),
                null);
    }

    public QuestionPage asTyped(Frame frame, List<String> typed) {
        return open(
                frame, line -> line < typed.size() ? typed.get(line) : "", m.text("lesson.fault.hands", Hands.MOST));
    }

    public QuestionPage talkedOver(Frame frame, List<Hands> hands) {
        var cards = ballot.sheet().options().stream()
                .sorted(inPlace())
                .map(option -> talkedOver(option, hands))
                .toList();
        var raised = hands.stream().mapToInt(Hands::many).sum();
        var counts = m.text(raised == 0 ? "lesson.question.notCounted" : "lesson.question.counted");
        return page(frame, true, raised > 0, cards, List.of(), counts, null);
    }

    private QuestionPage open(Frame frame, IntFunction<String> many, String fault) {
        var cards = ballot.sheet().options().stream()
                .map(option -> new Card(
                        letter(option), picture(option), words(option.text()), boxes(option, many), null, false, null))
                .toList();
        var partners = question.kind() == QuestionKind.MATCH
                ? ballot.sheet().places().stream().map(this::words).toList()
                : List.<String>of();
        return page(frame, false, ballot.isCounted(), cards, partners, null, fault);
    }

    private QuestionPage page(
            Frame frame,
            boolean kept,
            boolean counted,
            List<Card> cards,
            List<String> partners,
            String counts,
            String fault) {
        return new QuestionPage(
                frame,
                at.steps(),
                at.action(),
                words(question.ask(false)),
                m.text("lesson.question.hint." + question.kind()),
                thread(),
                fault,
                kept,
                counted,
                cards,
                partners,
                counts,
                kept ? at.action() + "?again=yes" : null,
                at.teaches(),
                at.teacher());
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
        return words.in(m.language());
    }
}
