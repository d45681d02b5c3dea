package cymru.addo.exchange;

import static java.util.stream.Collectors.joining;

import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.exchange.Incoming.Why;
import cymru.addo.exchange.Item.Line;
import cymru.addo.school.Language;
import java.util.List;

/**
 * Questions as the XML that Moodle's question bank writes and reads.
 *
 * @see <a href="https://docs.moodle.org/en/Moodle_XML_format">Moodle XML format</a>
 */
public final class MoodleXml {
    /** What Moodle says whichever answer was given. */
    private static final List<String> OF_ALL =
            List.of("generalfeedback", "correctfeedback", "partiallycorrectfeedback", "incorrectfeedback");

    private MoodleXml() {}

    public static String written(CurriculumModule module, Language language) {
        return Items.of(module, language).stream()
                .map(MoodleXml::question)
                .collect(joining("", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n", "</quiz>\n"));
    }

    public static Incoming read(String text) {
        return Xml.in(text).map(MoodleXml::read).orElseGet(Incoming::unreadable);
    }

    static Incoming read(Xml quiz) {
        if (!quiz.name().equals("quiz")) return Incoming.unreadable();
        var reading = new Reading();
        quiz.each("question").forEach(question -> read(question, reading));
        return reading.whole();
    }

    private static String question(Item item) {
        var type = item.isMatching() ? "matching" : "multichoice";
        var single = item.isMatching() ? "" : "    <single>" + item.isOneRight() + "</single>\n";
        return "  <question type=\"" + type + "\">\n    <name>" + text(item.label()) + "</name>\n"
                + "    <questiontext format=\"plain_text\">" + text(item.text()) + "</questiontext>\n" + single
                + "    <shuffleanswers>true</shuffleanswers>\n"
                + item.lines().stream().map(line -> answer(item, line)).collect(joining())
                + "  </question>\n";
    }

    private static String answer(Item item, Line line) {
        if (item.isMatching())
            return "    <subquestion format=\"plain_text\">" + text(line.text()) + "<answer>" + text(line.goes())
                    + "</answer></subquestion>\n";
        var fraction = line.right() ? Shares.each(item) : item.isOneRight() ? "0" : "-100";
        return "    <answer fraction=\"" + fraction + "\" format=\"plain_text\">" + text(line.text())
                + "<feedback format=\"plain_text\">" + text(line.feedback()) + "</feedback></answer>\n";
    }

    private static String text(String words) {
        return "<text>" + Xml.escaped(words) + "</text>";
    }

    private static void read(Xml question, Reading reading) {
        var name = question.child("name").map(MoodleXml::words).orElse("");
        var asked = question.child("questiontext").map(MoodleXml::words).orElse("");
        var label = name.isEmpty() ? asked : name;
        if (OF_ALL.stream().flatMap(question::each).anyMatch(said -> !words(said)
                .isEmpty())) reading.leaveUnsaid(label);
        switch (question.attribute("type")) {
            case "multichoice", "truefalse" -> reading.take(label, asked, choices(question));
            case "matching", "match" -> reading.take(label, asked, pairs(question));
            case "category", "description" -> {}
            case "numerical", "calculated" -> reading.leave(label, Why.NUMBER);
            case "shortanswer", "essay", "cloze" -> reading.leave(label, Why.OWN_WORDS);
            default -> reading.leave(label, Why.UNKNOWN);
        }
    }

    private static List<Line> choices(Xml question) {
        return question.each("answer")
                .map(answer -> new Line(
                        words(answer),
                        isMore(answer.attribute("fraction")),
                        "",
                        answer.child("feedback").map(MoodleXml::words).orElse("")))
                .toList();
    }

    private static List<Line> pairs(Xml question) {
        return question.each("subquestion")
                .map(pair -> new Line(
                        words(pair),
                        true,
                        pair.child("answer").map(MoodleXml::words).orElse(""),
                        ""))
                .filter(line -> !line.text().isEmpty() && !line.goes().isEmpty())
                .toList();
    }

    private static boolean isMore(String fraction) {
        return fraction.matches("[0-9]{1,3}(\\.[0-9]{1,10})?") && Double.parseDouble(fraction) > 0;
    }

    /** Words without the HTML that a question bank puts around them. */
    private static String words(Xml holder) {
        var text = holder.child("text").map(Xml::text).orElse("");
        var plain = holder.attribute("format").equals("plain_text")
                ? text
                : text.replaceAll("<[^<>]*>", " ")
                        .replace("&nbsp;", " ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&");
        return plain.strip().replaceAll("\\s+", " ");
    }
}
