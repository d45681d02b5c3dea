package cymru.addo.exchange;

import static java.util.stream.Collectors.toSet;

import cymru.addo.curriculum.QuestionKind;
import cymru.addo.exchange.Incoming.LeftOut;
import cymru.addo.exchange.Incoming.Why;
import cymru.addo.exchange.Item.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions as they are found in a file, one after the other, and what was left out. */
final class Reading {
    private static final int MOST = 200;
    private static final Pattern LABEL = Pattern.compile("(.*) \\(([a-z-]+)\\)");

    private final List<Item> items = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Set<String> unsaid = new LinkedHashSet<>();

    Incoming whole() {
        return new Incoming(items, leftOut, List.copyOf(unsaid));
    }

    /** Something is said to an answer, or to all, for which there is no place here. */
    void leaveUnsaid(String label) {
        if (unsaid.size() < MOST) unsaid.add(name(label));
    }

    void leave(String name, Why why) {
        if (leftOut.size() < MOST) leftOut.add(new LeftOut(name, why));
    }

    void take(String label, String text, List<Line> lines) {
        var matching = lines.stream().noneMatch(line -> line.goes().isEmpty());
        if (lines.size() < 2) leave(label, Why.NO_ANSWERS);
        else if (lines.stream().noneMatch(Line::right)) leave(label, Why.NOTHING_RIGHT);
        else if (items.size() < MOST) items.add(new Item(name(label), kind(label, matching, lines), text, lines));
    }

    private static String name(String label) {
        var found = LABEL.matcher(label);
        return found.matches() && written(found.group(2)).findAny().isPresent() ? found.group(1) : label;
    }

    /** As the name says where we wrote it; otherwise by the answers. */
    private static QuestionKind kind(String label, boolean matching, List<Line> lines) {
        var found = LABEL.matcher(label);
        return Stream.of(label)
                .filter(any -> found.matches())
                .flatMap(any -> written(found.group(2)))
                .filter(kind -> kind.isChoice() != matching && (kind != QuestionKind.ORDER || isRow(places(lines))))
                .findFirst()
                .orElseGet(() -> guessed(matching, lines));
    }

    private static Stream<QuestionKind> written(String kind) {
        return Stream.of(QuestionKind.values()).filter(each -> each.written().equals(kind));
    }

    private static QuestionKind guessed(boolean matching, List<Line> lines) {
        if (!matching)
            return lines.stream().filter(Line::right).count() == 1
                    ? QuestionKind.ONE_CHOICE
                    : QuestionKind.SEVERAL_CHOICES;
        var places = places(lines);
        if (isRow(places)) return QuestionKind.ORDER;
        return places.stream().distinct().count() < places.size() ? QuestionKind.SORT : QuestionKind.MATCH;
    }

    private static List<String> places(List<Line> lines) {
        return lines.stream().map(Line::goes).toList();
    }

    /** Whether these are the numbers from 1 on, in whichever order. */
    private static boolean isRow(List<String> places) {
        var row = IntStream.rangeClosed(1, places.size()).mapToObj(String::valueOf);
        return row.collect(toSet()).equals(new HashSet<>(places));
    }
}
