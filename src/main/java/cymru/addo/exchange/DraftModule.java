package cymru.addo.exchange;

import cymru.addo.curriculum.QuestionKind;
import cymru.addo.school.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The file of a module that has its questions and nothing else yet, in one language: a teacher writes the rest. */
public final class DraftModule {
    private final Language language;
    private final StringBuilder yaml = new StringBuilder();

    private DraftModule(Language language) {
        this.language = language;
    }

    /** @param remarks what the teacher should know, at the head of the file */
    public static String of(List<Item> items, Language language, List<String> remarks) {
        var draft = new DraftModule(language);
        remarks.forEach(
                remark -> draft.yaml.append("# ").append(oneLine(remark)).append('\n'));
        draft.yaml.append("key: new-module\ncode: B10\nversion: 1\nband: B\nminutes: 10\n");
        draft.yaml.append("tags: {strands: [], fourCs: [], dcf: [], step: 2, dfe: [], rules: []}\n");
        draft.yaml.append(
                "title: {en: \"\", cy: \"\"}\noutcomes: []\npages: []\nquiz:\n  scored: true\n  questions:\n");
        var keys = new HashSet<String>();
        items.forEach(item -> draft.question(item, key(item.name(), keys)));
        return draft.yaml.toString();
    }

    private void question(Item item, String key) {
        line(4, "- key: " + key);
        line(6, "kind: " + item.kind().written());
        line(6, "critical: false");
        line(6, "teaches: \"\"");
        words(6, "ask", item.text());
        var groups = item.kind() == QuestionKind.SORT ? groups(item) : List.<String>of();
        if (!groups.isEmpty()) line(6, "groups:");
        for (int at = 0; at < groups.size(); at++) {
            line(8, "- key: group-" + (at + 1));
            words(10, "text", groups.get(at));
        }
        line(6, "options:");
        var number = 0;
        for (var each : inOrder(item)) option(item, each, ++number, groups);
    }

    /** To put in order is written in the right order, whichever way it lay in the file. */
    private static List<Item.Line> inOrder(Item item) {
        if (item.kind() != QuestionKind.ORDER) return item.lines();
        return item.lines().stream()
                .sorted(Comparator.comparing(line -> Integer.valueOf(line.goes())))
                .toList();
    }

    private void option(Item item, Item.Line each, int number, List<String> groups) {
        line(8, "- key: option-" + number);
        var truth = Truth.of(language).in(each.text());
        var isTruth = item.kind() == QuestionKind.TRUE_FALSE && truth.isPresent();
        if (isTruth) line(10, "says: " + truth.get());
        if (item.kind().isChoice() && each.right()) line(10, "right: true");
        if (!groups.isEmpty()) line(10, "group: group-" + (groups.indexOf(each.goes()) + 1));
        words(10, "text", isTruth ? Truth.of(language).reason(each.text()) : each.text());
        if (item.kind() == QuestionKind.MATCH) words(10, "with", each.goes());
        words(10, "feedback", each.feedback());
    }

    private static List<String> groups(Item item) {
        return item.lines().stream().map(Item.Line::goes).distinct().toList();
    }

    /** The other language is left empty, so that the check asks for it. */
    private void words(int indent, String name, String text) {
        line(indent, name + ":");
        for (var each : Language.values()) {
            var own = each == language ? text : "";
            line(indent + 2, each.tag() + ": " + quoted(own, indent + 4));
        }
    }

    private void line(int indent, String text) {
        yaml.append(" ".repeat(indent)).append(text).append('\n');
    }

    private static String quoted(String text, int indent) {
        var plain = oneLine(text);
        if (plain.length() < 60) return "\"" + plain.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        var folded = new ArrayList<StringBuilder>(List.of(new StringBuilder()));
        for (var word : plain.split(" ")) {
            var last = folded.get(folded.size() - 1);
            if (last.length() + word.length() > 85) folded.add(new StringBuilder(word));
            else last.append(last.isEmpty() ? "" : " ").append(word);
        }
        return ">-"
                + String.join(
                        "",
                        folded.stream()
                                .map(part -> "\n" + " ".repeat(indent) + part)
                                .toList());
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\s]+", " ").strip();
    }

    private static String key(String name, Set<String> keys) {
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        var cut = plain.length() > 30 ? plain.substring(0, 30).replaceAll("-+$", "") : plain;
        var wanted = cut.isEmpty() ? "question" : cut;
        var key = wanted;
        for (int number = 2; !keys.add(key); number++) key = wanted + "-" + number;
        return key;
    }
}
