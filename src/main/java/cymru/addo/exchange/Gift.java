package cymru.addo.exchange;

import static java.util.stream.Collectors.joining;

import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.exchange.Item.Line;
import cymru.addo.school.Language;

/**
 * Questions as GIFT, a plain text that Moodle and others read.
 *
 * @see <a href="https://docs.moodle.org/en/GIFT_format">GIFT format</a>
 */
public final class Gift {
    private Gift() {}

    public static String written(CurriculumModule module, Language language) {
        return Items.of(module, language).stream().map(Gift::question).collect(joining("\n"));
    }

    public static Incoming read(String text) {
        return new GiftReader(text).read();
    }

    private static String question(Item item) {
        var lines = item.lines().stream()
                .map(line -> "\t" + answer(item, line) + "\n")
                .collect(joining());
        return "::" + escaped(item.label()) + "::[plain]" + escaped(item.text()) + "{\n" + lines + "}\n";
    }

    private static String answer(Item item, Line line) {
        if (item.isMatching()) return "=" + escaped(line.text()) + " -> " + escaped(line.goes());
        return mark(item, line) + escaped(line.text()) + "#" + escaped(line.feedback());
    }

    private static String mark(Item item, Line line) {
        var looksLikeAShare = line.text().startsWith("%");
        if (item.isOneRight() && !looksLikeAShare) return line.right() ? "=" : "~";
        if (item.isOneRight()) return line.right() ? "=%100%" : "~%0%";
        return "~%" + (line.right() ? Shares.each(item) : "-100") + "%";
    }

    /** An arrow inside words would part them. */
    private static String escaped(String text) {
        return text.replaceAll("[\\\\~=#{}:]", "\\\\$0").replace("->", "\u2192");
    }
}
