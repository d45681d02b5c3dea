package cymru.addo.agreement;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What adults agree to, in one language: a few parts, each of short statements, and one sentence to say yes to. What a school
 * decides for itself stands in braces until it has.
 */
public record AdultText(String title, String intro, List<Part> parts, String declaration) {
    private static final Pattern CHOICE = Pattern.compile("\\{([a-z-]+)}");

    public AdultText {
        requireNonNull(title, "title");
        requireNonNull(intro, "intro");
        requireNonNull(declaration, "declaration");
        parts = List.copyOf(parts);
    }

    public record Part(String heading, List<String> statements) {
        public Part {
            requireNonNull(heading, "heading");
            statements = List.copyOf(statements);
        }
    }

    /** What a school has still to decide, in the order of the text. */
    public Set<String> choices() {
        return CHOICE.matcher(canonical())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same with the choices that were made. */
    public AdultText with(Map<String, String> made) {
        return new AdultText(
                filled(title, made),
                filled(intro, made),
                parts.stream()
                        .map(part -> new Part(
                                filled(part.heading(), made),
                                part.statements().stream()
                                        .map(words -> filled(words, made))
                                        .toList()))
                        .toList(),
                filled(declaration, made));
    }

    /** What was chosen where this text was published with choices; empty for what is not found again. */
    public Map<String, String> choicesIn(AdultText published) {
        var found = new HashMap<String, String>();
        var lines = published.canonical().lines().toList();
        canonical().lines().filter(line -> CHOICE.matcher(line).find()).forEach(line -> {
            var choice = CHOICE.matcher(line);
            choice.find();
            var before = line.substring(0, choice.start());
            var after = line.substring(choice.end());
            lines.stream()
                    .filter(each -> each.startsWith(before) && each.endsWith(after))
                    .findFirst()
                    .ifPresent(each -> found.put(
                            choice.group(1), each.substring(before.length(), each.length() - after.length())));
        });
        return found;
    }

    private static String filled(String words, Map<String, String> made) {
        return CHOICE.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(made.getOrDefault(found.group(1), found.group())));
    }

    /** The one way to write it down for hashing: a line for each sentence. */
    String canonical() {
        var lines = new ArrayList<>(List.of(title, intro));
        for (var part : parts) {
            lines.add("# " + part.heading());
            lines.addAll(part.statements());
        }
        lines.add(declaration);
        return "addo adult words 1\n" + String.join("\n", lines) + "\n";
    }
}
