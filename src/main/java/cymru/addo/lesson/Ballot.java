package cymru.addo.lesson;

import cymru.addo.attempt.Sheet;
import cymru.addo.curriculum.Option;
import cymru.addo.curriculum.Question;
import cymru.addo.curriculum.QuestionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question as it stands on the screen in front of a class, and what hands are raised for: for each option; where things are
 * sorted, for each option in each group; where they are put in order, for what comes first. Things to match are only talked
 * about.
 */
public record Ballot(Sheet sheet, List<Line> lines) {
    /** Something to raise a hand for. */
    public record Line(Option option, Optional<Sheet.Place> place) {
        String placeKey() {
            return place.map(Sheet.Place::key).orElse("");
        }
    }

    public Ballot {
        lines = List.copyOf(lines);
    }

    public static Ballot of(Question question, Together together) {
        return of(question, together.seed());
    }

    /** @param seed makes the order in which options are shown */
    public static Ballot of(Question question, long seed) {
        var sheet = Sheet.of(question, seed, 1);
        return new Ballot(sheet, lines(sheet));
    }

    public boolean isCounted() {
        return !lines.isEmpty();
    }

    /** Whether these can be the numbers of hands: not more of them than there are lines, and none that no class has. */
    public boolean takes(List<Integer> many) {
        return many.size() <= lines.size() && many.stream().allMatch(each -> each >= 0 && each <= Hands.MOST);
    }

    /** The numbers in the order of the lines; what is missing at the end is nobody. */
    public List<Hands> hands(List<Integer> many) {
        var question = sheet.question().key();
        if (lines.isEmpty()) return List.of(new Hands(question, "", "", 0));
        var hands = new ArrayList<Hands>();
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            hands.add(new Hands(question, line.option().key(), line.placeKey(), at < many.size() ? many.get(at) : 0));
        }
        return hands;
    }

    private static List<Line> lines(Sheet sheet) {
        var kind = sheet.question().kind();
        if (kind == QuestionKind.MATCH) return List.of();
        if (kind != QuestionKind.SORT)
            return sheet.options().stream()
                    .map(option -> new Line(option, Optional.empty()))
                    .toList();
        return sheet.options().stream()
                .flatMap(option -> sheet.places().stream().map(place -> new Line(option, Optional.of(place))))
                .toList();
    }
}
