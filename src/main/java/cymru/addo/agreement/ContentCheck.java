package cymru.addo.agreement;

import cymru.addo.content.ContentFault;
import cymru.addo.content.ContentFiles;
import cymru.addo.content.WelshSpelling;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads the content files as their editor's second pair of eyes and says in plain sentences what to put right. */
public final class ContentCheck {
    private ContentCheck() {}

    /** Checks the folder that is named, or the content that Addo ships with; the exit code is 1 if there is a fault. */
    public static void main(String[] arguments) {
        var files = arguments.length == 0 ? shipped() : ContentFiles.inFolder(Path.of(arguments[0]));
        if (!report(new ContentSource(files), System.out)) {
            System.exit(1);
        }
    }

    static ContentFiles shipped() {
        return ContentFiles.onClasspath("/content/");
    }

    static List<ContentFault> faults(ContentSource source) {
        return Stream.of(ContentRule.values())
                .flatMap(rule -> rule.faultsIn(source))
                .toList();
    }

    private static boolean report(ContentSource source, PrintStream out) {
        for (var band : Band.values()) {
            out.println(measures(source, band));
        }
        if (!WelshSpelling.isInstalled()) {
            out.println("Welsh spelling was not checked: aspell and its Welsh dictionary are not installed.");
        }
        QuestionChecks.advice(source).forEach(advice -> out.println("Advice: " + advice));
        var faults = faults(source);
        faults.forEach(out::println);
        out.println(faults.isEmpty() ? "Nothing to put right." : faults.size() + " to put right.");
        return faults.isEmpty();
    }

    private static String measures(ContentSource source, Band band) {
        var english = ReadingChecks.measured(source, band, Language.ENGLISH);
        var welsh = ReadingChecks.measured(source, band, Language.WELSH);
        return String.format(
                Locale.ROOT,
                "Band %s  English: %d words, %.1f a sentence (longest %d), grade %.1f, reading age %.1f"
                        + "  Welsh: %d words, %.1f a sentence (longest %d), LIX %.0f",
                band,
                english.words(),
                english.wordsPerSentence(),
                english.longestSentence(),
                english.grade(),
                english.readingAge(),
                welsh.words(),
                welsh.wordsPerSentence(),
                welsh.longestSentence(),
                welsh.lix());
    }
}
