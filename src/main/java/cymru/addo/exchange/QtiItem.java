package cymru.addo.exchange;

import static java.util.stream.Collectors.toMap;

import cymru.addo.exchange.Incoming.Why;
import cymru.addo.exchange.Item.Line;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One item of QTI as somebody sent it, in the names of 3.0 ({@code qti-simple-choice}) or of 2.x ({@code simpleChoice}): both are
 * known here without what they differ in.
 */
record QtiItem(Xml item) {
    private static final Set<String> OWN_WORDS =
            Set.of("text-entry-interaction", "extended-text-interaction", "upload-interaction", "drawing-interaction");

    boolean isOne() {
        return plain(item.name()).equals("assessment-item");
    }

    /** The item alone. */
    Incoming read() {
        var reading = new Reading();
        take(reading);
        return reading.whole();
    }

    /** A file that is no item, such as the list of a package, is passed over. */
    void take(Reading reading) {
        if (!isOne()) return;
        var interactions = all("item-body")
                .flatMap(body -> inside(body))
                .filter(part -> plain(part.name()).endsWith("-interaction"))
                .toList();
        if (interactions.isEmpty()) reading.leave(label(""), Why.NO_ANSWERS);
        else if (interactions.size() > 1) reading.leave(label(""), Why.UNKNOWN);
        else take(interactions.get(0), reading);
    }

    private void take(Xml interaction, Reading reading) {
        var asked = asked(interaction);
        var kind = plain(interaction.name());
        switch (kind) {
            case "choice-interaction" -> reading.take(label(asked), asked, choices(interaction));
            case "order-interaction" -> reading.take(label(asked), asked, ordered(interaction));
            case "match-interaction" -> reading.take(label(asked), asked, matched(interaction));
            case "slider-interaction" -> reading.leave(label(asked), Why.NUMBER);
            default -> reading.leave(label(asked), OWN_WORDS.contains(kind) ? Why.OWN_WORDS : Why.UNKNOWN);
        }
    }

    private List<Line> choices(Xml interaction) {
        var right = Set.copyOf(right());
        var said = said();
        return all(interaction, "simple-choice")
                .map(choice -> new Line(
                        choice.words(),
                        right.contains(identifier(choice)),
                        "",
                        said.getOrDefault(identifier(choice), "")))
                .toList();
    }

    private List<Line> ordered(Xml interaction) {
        var right = right();
        return all(interaction, "simple-choice")
                .filter(choice -> right.contains(identifier(choice)))
                .map(choice ->
                        new Line(choice.words(), true, String.valueOf(right.indexOf(identifier(choice)) + 1), ""))
                .toList();
    }

    private List<Line> matched(Xml interaction) {
        var words = all(interaction, "simple-associable-choice")
                .collect(toMap(QtiItem::identifier, Xml::words, (first, again) -> first));
        return right().stream()
                .map(pair -> pair.split("\\s+"))
                .filter(pair -> pair.length == 2 && words.containsKey(pair[0]) && words.containsKey(pair[1]))
                .map(pair -> new Line(words.get(pair[0]), true, words.get(pair[1]), ""))
                .toList();
    }

    /** What is right, as the item declares it: identifiers, or pairs of them. */
    private List<String> right() {
        return all("response-declaration")
                .flatMap(declaration -> all(declaration, "correct-response"))
                .flatMap(correct -> all(correct, "value"))
                .map(Xml::words)
                .toList();
    }

    private Map<String, String> said() {
        return all("modal-feedback").collect(toMap(QtiItem::identifier, Xml::words, (first, again) -> first));
    }

    /** What stands above the interaction belongs to the question too. */
    private String asked(Xml interaction) {
        var above = all("item-body")
                .flatMap(body -> body.children().stream())
                .takeWhile(part -> part != interaction && inside(part).noneMatch(interaction::equals))
                .map(Xml::words);
        var prompt = all(interaction, "prompt").map(Xml::words);
        return Stream.concat(above, prompt)
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private String label(String asked) {
        return Stream.of(item.attribute("title"), asked, item.attribute("identifier"))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    private Stream<Xml> all(String named) {
        return all(item, named);
    }

    private static Stream<Xml> all(Xml within, String named) {
        return inside(within).filter(part -> plain(part.name()).equals(named));
    }

    private static Stream<Xml> inside(Xml part) {
        return part.children().stream().flatMap(child -> Stream.concat(Stream.of(child), inside(child)));
    }

    private static String identifier(Xml part) {
        return part.attribute("identifier");
    }

    /** {@code qti-simple-choice} and {@code simpleChoice} are both {@code simple-choice}. */
    private static String plain(String name) {
        return name.replaceFirst("^qti-", "")
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }
}
