package cymru.addo.exchange;

import static java.util.stream.Collectors.joining;

import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.QuestionKind;
import cymru.addo.exchange.Item.Line;
import cymru.addo.school.Language;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Questions as the items of QTI 3.0, which assessment systems exchange: to choose, to put in order and to match. A module is a package, a
 * zip with one item a question and a list of them.
 *
 * @see <a href="https://www.imsglobal.org/spec/qti/v3p0/impl">QTI 3.0, assessment items</a>
 */
public final class Qti {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String ITEM = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
    private static final String PACKAGE = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1";
    private static final String MATCH_CORRECT =
            "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml";

    private Qti() {}

    /** The package of a module's questions in one language, as a zip. */
    public static byte[] written(CurriculumModule module, Language language) {
        var files = new LinkedHashMap<String, String>();
        var items = Items.of(module, language);
        files.put("imsmanifest.xml", manifest(module.key() + "-" + language.tag(), items));
        items.forEach(item -> files.put(file(item), item(item, language)));
        return Archive.of(files);
    }

    /** @param files the texts of items, and of whatever else lay beside them */
    public static Incoming read(Collection<String> files) {
        var reading = new Reading();
        files.forEach(text -> Xml.in(text)
                .ifPresentOrElse(
                        xml -> new QtiItem(xml).take(reading), () -> reading.leave("", Incoming.Why.UNREADABLE)));
        return reading.whole();
    }

    private static String file(Item item) {
        return "items/" + item.name() + ".xml";
    }

    private static String manifest(String name, List<Item> items) {
        return HEAD + "<manifest xmlns=\"" + PACKAGE + "\" identifier=\"" + name + "\">\n"
                + "  <metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata>\n"
                + "  <organizations/>\n  <resources>\n"
                + items.stream().map(Qti::resource).collect(joining()) + "  </resources>\n</manifest>\n";
    }

    private static String resource(Item item) {
        return "    <resource identifier=\"" + item.name() + "\" type=\"imsqti_item_xmlv3p0\" href=\"" + file(item)
                + "\"><file href=\"" + file(item) + "\"/></resource>\n";
    }

    private static String item(Item item, Language language) {
        return HEAD + "<qti-assessment-item xmlns=\"" + ITEM + "\" identifier=\"" + item.name() + "\" title=\""
                + Xml.escaped(item.label()) + "\" adaptive=\"false\" time-dependent=\"false\" xml:lang=\""
                + language.tag() + "\">\n" + parts(item) + "</qti-assessment-item>\n";
    }

    private static String parts(Item item) {
        if (item.kind().isChoice()) return choice(item);
        return item.kind() == QuestionKind.ORDER ? order(item) : match(item);
    }

    /** What is said of an option comes with it, once it is chosen. */
    private static String choice(Item item) {
        var many = item.isOneRight() ? "single" : "multiple";
        var right = numbered(item.lines(), (number, line) -> line.right() ? value(option(number)) : "");
        var feedback = "  <qti-outcome-declaration identifier=\"FEEDBACK\" cardinality=\"" + many
                + "\" base-type=\"identifier\"/>\n";
        var body = "    <qti-choice-interaction response-identifier=\"RESPONSE\" shuffle=\"true\" max-choices=\""
                + (item.isOneRight() ? 1 : 0) + "\">\n" + prompt(item)
                + numbered(item.lines(), (number, line) -> choice("qti-simple-choice", option(number), line.text(), ""))
                + "    </qti-choice-interaction>\n";
        return response(many, "identifier", right) + feedback + body(body) + "  <qti-response-processing>\n"
                + "    <qti-response-condition><qti-response-if><qti-match><qti-variable identifier=\"RESPONSE\"/>"
                + "<qti-correct identifier=\"RESPONSE\"/></qti-match><qti-set-outcome-value identifier=\"SCORE\">"
                + "<qti-base-value base-type=\"float\">1</qti-base-value></qti-set-outcome-value></qti-response-if>"
                + "</qti-response-condition>\n"
                + "    <qti-set-outcome-value identifier=\"FEEDBACK\"><qti-variable identifier=\"RESPONSE\"/>"
                + "</qti-set-outcome-value>\n  </qti-response-processing>\n"
                + numbered(item.lines(), Qti::said);
    }

    private static String said(int number, Line line) {
        if (line.feedback().isEmpty()) return "";
        return "  <qti-modal-feedback outcome-identifier=\"FEEDBACK\" identifier=\"" + option(number)
                + "\" show-hide=\"show\"><qti-content-body><p>" + Xml.escaped(line.feedback())
                + "</p></qti-content-body></qti-modal-feedback>\n";
    }

    private static String order(Item item) {
        var right = IntStream.rangeClosed(1, item.lines().size())
                .mapToObj(place -> value(option(numberAt(item.lines(), place))))
                .collect(joining());
        var body = "    <qti-order-interaction response-identifier=\"RESPONSE\" shuffle=\"true\">\n" + prompt(item)
                + numbered(item.lines(), (number, line) -> choice("qti-simple-choice", option(number), line.text(), ""))
                + "    </qti-order-interaction>\n";
        return response("ordered", "identifier", right) + body(body) + matchCorrect();
    }

    private static int numberAt(List<Line> lines, int place) {
        return IntStream.rangeClosed(1, lines.size())
                .filter(number -> lines.get(number - 1).goes().equals(String.valueOf(place)))
                .findFirst()
                .orElseThrow();
    }

    /** To sort into groups is to match as well: then several options go to one place. */
    private static String match(Item item) {
        var places = item.lines().stream().map(Line::goes).distinct().toList();
        var most = places.size() < item.lines().size() ? 0 : 1;
        var right = numbered(
                item.lines(), (number, line) -> value(option(number) + " place-" + (places.indexOf(line.goes()) + 1)));
        var body = "    <qti-match-interaction response-identifier=\"RESPONSE\" shuffle=\"true\" max-associations=\""
                + item.lines().size() + "\">\n" + prompt(item) + "      <qti-simple-match-set>\n"
                + numbered(item.lines(), (number, line) -> associable(option(number), line.text(), 1))
                + "      </qti-simple-match-set>\n      <qti-simple-match-set>\n"
                + IntStream.rangeClosed(1, places.size())
                        .mapToObj(place -> associable("place-" + place, places.get(place - 1), most))
                        .collect(joining())
                + "      </qti-simple-match-set>\n    </qti-match-interaction>\n";
        return response("multiple", "directedPair", right) + body(body) + matchCorrect();
    }

    private static String associable(String identifier, String words, int most) {
        return choice("qti-simple-associable-choice", identifier, words, " match-max=\"" + most + "\"");
    }

    private static String response(String cardinality, String type, String right) {
        return "  <qti-response-declaration identifier=\"RESPONSE\" cardinality=\"" + cardinality + "\" base-type=\""
                + type + "\"><qti-correct-response>" + right
                + "</qti-correct-response></qti-response-declaration>\n"
                + "  <qti-outcome-declaration identifier=\"SCORE\" cardinality=\"single\" base-type=\"float\"/>\n";
    }

    private static String body(String interaction) {
        return "  <qti-item-body>\n" + interaction + "  </qti-item-body>\n";
    }

    private static String matchCorrect() {
        return "  <qti-response-processing template=\"" + MATCH_CORRECT + "\"/>\n";
    }

    private static String prompt(Item item) {
        return "      <qti-prompt>" + Xml.escaped(item.text()) + "</qti-prompt>\n";
    }

    private static String choice(String element, String identifier, String words, String more) {
        return "        <" + element + " identifier=\"" + identifier + "\"" + more + ">" + Xml.escaped(words) + "</"
                + element + ">\n";
    }

    private static String value(String value) {
        return "<qti-value>" + value + "</qti-value>";
    }

    private static String option(int number) {
        return "option-" + number;
    }

    private interface Numbered {
        String written(int number, Line line);
    }

    private static String numbered(List<Line> lines, Numbered each) {
        return IntStream.rangeClosed(1, lines.size())
                .mapToObj(number -> each.written(number, lines.get(number - 1)))
                .collect(joining());
    }
}
