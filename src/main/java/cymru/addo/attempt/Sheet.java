package cymru.addo.attempt;

import cymru.addo.content.Bilingual;
import cymru.addo.curriculum.ChoiceQuestion;
import cymru.addo.curriculum.MatchQuestion;
import cymru.addo.curriculum.Option;
import cymru.addo.curriculum.Question;
import cymru.addo.curriculum.QuestionKind;
import cymru.addo.curriculum.SortQuestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A question as it lies in front of one person: its options in an order of their own, and everything known by its number on
 * the sheet, so that a page gives nothing away. The same attempt always gets the same sheet.
 *
 * @param places where options can be put: groups, places in a row or partners; empty where they are only chosen
 */
public record Sheet(Question question, Bilingual ask, List<Option> options, List<Place> places) {
    /** Where an option can be put. A place in a row has no words but its number. */
    public record Place(String key, Optional<Bilingual> text) {}

    public Sheet {
        options = List.copyOf(options);
        places = List.copyOf(places);
    }

    /**
     * Lays a question out.
     *
     * @param seed kept with the attempt
     * @param number the first attempt is 1; every second one asks in other words
     */
    public static Sheet of(Question question, long seed, int number) {
        var shuffle = new Shuffle(seed, number, question.key());
        var options =
                question.kind() == QuestionKind.SPOT_PRIVATE ? question.options() : shuffle.of(question.options());
        return new Sheet(question, question.ask(number % 2 == 0), options, places(question, options, shuffle));
    }

    /**
     * What was answered, by the numbers of the options and of what was done with them, counted from 1; an option that is chosen
     * has a 1. Nothing where the answer is not whole yet, puts two things in one place, or speaks of what is not on the sheet.
     */
    public Optional<Answer> answer(Map<Integer, Integer> numbers) {
        var given = new HashMap<String, String>();
        for (var each : numbers.entrySet()) {
            if (!isOn(options.size(), each.getKey()) || !isOn(Math.max(1, places.size()), each.getValue())) {
                return Optional.empty();
            }
            given.put(options.get(each.getKey() - 1).key(), value(each.getValue()));
        }
        return isWhole(given) ? Optional.of(new Answer(given)) : Optional.empty();
    }

    private String value(int place) {
        return places.isEmpty() ? ChoiceQuestion.CHOSEN : places.get(place - 1).key();
    }

    private boolean isWhole(Map<String, String> given) {
        if (question.kind().isOneOfSeveral()) {
            return given.size() == 1;
        }
        if (question.kind().isChoice()) {
            return !given.isEmpty();
        }
        return given.size() == options.size() && (isSort() || isEachInItsOwn(given));
    }

    private boolean isSort() {
        return question.kind() == QuestionKind.SORT;
    }

    private static boolean isEachInItsOwn(Map<String, String> given) {
        return Set.copyOf(given.values()).size() == given.size();
    }

    private static boolean isOn(int size, Integer number) {
        return number != null && number >= 1 && number <= size;
    }

    private static List<Place> places(Question question, List<Option> options, Shuffle shuffle) {
        if (question instanceof SortQuestion sort) {
            return sort.groups().stream()
                    .map(group -> new Place(group.key(), Optional.of(group.text())))
                    .toList();
        }
        if (question instanceof MatchQuestion match) {
            return shuffle.of(options).stream()
                    .map(option ->
                            new Place(option.key(), Optional.of(match.partners().get(option.key()))))
                    .toList();
        }
        if (question.kind() == QuestionKind.ORDER) {
            return IntStream.rangeClosed(1, options.size())
                    .mapToObj(place -> new Place(String.valueOf(place), Optional.empty()))
                    .toList();
        }
        return List.of();
    }
}
