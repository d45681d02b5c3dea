package cymru.addo.staff;

import cymru.addo.content.ContentFiles;
import cymru.addo.content.Yaml;
import cymru.addo.school.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One question after a part of the agreement: what it would mean on an ordinary day.
 *
 * @param part which part of the text it follows, counted from 1
 */
public record StaffQuestion(int part, Map<Language, Words> words) {
    private static final String FOLDER = "/content/agreement/";

    public StaffQuestion {
        words = Map.copyOf(words);
    }

    /** @param options the first is the right one, wherever it is shown */
    public record Words(String ask, List<String> options, String why) {}

    /** The questions that Addo brings along, in the order of the parts. Broken files are a fault of the build, not of a reader. */
    public static List<StaffQuestion> shipped() {
        return Shipped.QUESTIONS;
    }

    /** Read when they are first asked for, and once. */
    private static final class Shipped {
        private static final List<StaffQuestion> QUESTIONS = read();
    }

    private static List<StaffQuestion> read() {
        var questions = ContentFiles.onClasspath(FOLDER).read("staff.yaml").each("questions");
        return IntStream.range(0, questions.size())
                .mapToObj(at -> new StaffQuestion(at + 1, words(questions.get(at))))
                .toList();
    }

    private static Map<Language, Words> words(Yaml question) {
        var words = new EnumMap<Language, Words>(Language.class);
        for (var language : Language.values()) {
            var in = question.at(language.tag());
            words.put(language, new Words(in.text("ask"), in.list("options"), in.text("why")));
        }
        return words;
    }

    public Words in(Language language) {
        return words.get(language);
    }

    /** Whether this is the right one of the options, counted from 0. */
    public boolean isRight(int option) {
        return option == 0;
    }
}
