package cymru.addo.curriculum;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.addo.content.Bilingual;
import cymru.addo.content.ContentFiles;
import cymru.addo.content.Yaml;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;

/**
 * A question that stands by itself, outside any module: read from its place in a file, or kept as words of its own in the
 * format of the files. Its key is given from outside, and is also what teaches it.
 */
public final class QuestionText {
    private QuestionText() {}

    public static Question read(String key, Yaml place) {
        try {
            var again = ReadModule.optional(place, "again");
            return ReadQuestion.in(place, new Asked(key, false, key, Bilingual.of(place.at("ask")), again));
        } catch (IllegalArgumentException | NullPointerException broken) {
            throw new IllegalStateException("The question on " + key + " in " + place.file() + " is not whole", broken);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Question read(String key, String written) {
        ContentFiles file = name -> new ByteArrayInputStream(written.getBytes(UTF_8));
        return read(key, file.read(key));
    }

    public static String write(Question question) {
        return new Dump(DumpSettings.builder().build()).dumpToString(parts(question));
    }

    private static Map<String, Object> parts(Question question) {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("kind", question.kind().written());
        parts.put("ask", words(question.ask(false)));
        question.asked().again().ifPresent(again -> parts.put("again", words(again)));
        if (question instanceof ChoiceQuestion choice && !choice.thread().isEmpty())
            parts.put(
                    "thread",
                    choice.thread().stream().map(QuestionText::message).toList());
        if (question instanceof SortQuestion sort)
            parts.put("groups", sort.groups().stream().map(QuestionText::group).toList());
        var options = new ArrayList<Map<String, Object>>();
        question.options().forEach(option -> options.add(option(question, option)));
        parts.put("options", options);
        return parts;
    }

    private static Map<String, Object> option(Question question, Option option) {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("key", option.key());
        ofItsKind(question, option.key(), parts);
        option.picture().ifPresent(picture -> parts.put("picture", picture));
        parts.put("text", words(option.text()));
        parts.put("feedback", words(option.feedback()));
        return parts;
    }

    private static void ofItsKind(Question question, String option, Map<String, Object> parts) {
        if (question instanceof ChoiceQuestion choice) {
            if (choice.right().contains(option)) parts.put("right", true);
            if (choice.says().containsKey(option))
                parts.put("says", choice.says().get(option));
        } else if (question instanceof SortQuestion sort) {
            parts.put("group", sort.solution().get(option));
        } else if (question instanceof MatchQuestion match) {
            parts.put("with", words(match.partners().get(option)));
        }
    }

    private static Map<String, Object> message(ChoiceQuestion.Message message) {
        return Map.of("who", words(message.who()), "text", words(message.text()));
    }

    private static Map<String, Object> group(SortQuestion.Group group) {
        return Map.of("key", group.key(), "text", words(group.text()));
    }

    private static Map<String, String> words(Bilingual words) {
        return Map.of("en", words.english(), "cy", words.welsh());
    }
}
