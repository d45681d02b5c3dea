package cymru.addo.classcode;

import cymru.addo.school.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names of a class as a coordinator pasted them, one on a line: <em>Ella Davies</em>, or <em>Davies, Ella</em>.
 *
 * @param names each once
 * @param twice those that stood there more than once
 */
public record PastedNames(List<Name> names, List<String> twice) {
    /** The longest line that can be a name. */
    public static final int LONGEST = 120;

    public PastedNames {
        names = List.copyOf(names);
        twice = List.copyOf(twice);
    }

    /** @param surname empty for somebody with one name */
    public record Name(String forename, String surname) {
        /** How two that are written alike are found, whatever their capitals. */
        String key() {
            return (forename + "\n" + surname).toLowerCase(Locale.ROOT);
        }

        String whole() {
            return (forename + " " + surname).strip();
        }

        /** Names nobody, so that no log can. */
        @Override
        public String toString() {
            return "Name";
        }
    }

    static PastedNames in(String text) {
        Map<String, Name> names = new LinkedHashMap<>();
        var twice = new ArrayList<String>();
        text.lines()
                .map(line -> PlainText.lineOrNull(line.replace('\t', ' '), LONGEST))
                .filter(line -> line != null && !line.isBlank())
                .map(PastedNames::name)
                .forEach(name -> {
                    if (names.putIfAbsent(name.key(), name) != null) twice.add(name.whole());
                });
        return new PastedNames(List.copyOf(names.values()), twice);
    }

    /** Whether a line is too long to be one name: then it was probably not pasted one on a line. */
    static boolean hasTooLongALine(String text) {
        return text.lines().anyMatch(line -> line.strip().length() > LONGEST);
    }

    private static Name name(String line) {
        var words = line.strip().replaceAll(" +", " ");
        var comma = words.indexOf(',');
        if (comma > 0 && comma < words.length() - 1)
            return new Name(
                    words.substring(comma + 1).strip(),
                    words.substring(0, comma).strip());
        var last = words.lastIndexOf(' ');
        return last < 0 ? new Name(words, "") : new Name(words.substring(0, last), words.substring(last + 1));
    }

    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "PastedNames[" + names.size() + "]";
    }
}
