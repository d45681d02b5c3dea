package cymru.addo.curriculum;

import cymru.addo.content.ContentFault;
import cymru.addo.content.WelshSpelling;
import cymru.addo.school.Language;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads the curriculum's files as their editor's second pair of eyes and says in plain sentences what to put right. */
public final class CurriculumCheck {
    private static final Comparator<ContentFault> BY_PLACE =
            Comparator.comparing(ContentFault::file).thenComparing(ContentFault::line);

    private CurriculumCheck() {}

    /**
     * Checks the content folder that is named; with further words, only the files whose names contain one of them. The exit
     * code is 1 if there is a fault; advice alone is no fault.
     */
    public static void main(String[] arguments) {
        var source = CurriculumSource.inFolder(Path.of(arguments[0]));
        var wanted = List.of(arguments).subList(1, arguments.length);
        if (!report(source, wanted, System.out)) {
            System.exit(1);
        }
    }

    static List<ContentFault> faults(CurriculumSource source, boolean advice) {
        return Stream.of(CurriculumRule.values())
                .filter(rule -> rule.isAdvice() == advice)
                .flatMap(rule -> rule.faultsIn(source))
                .sorted(BY_PLACE)
                .toList();
    }

    private static boolean report(CurriculumSource source, List<String> wanted, PrintStream out) {
        source.modules().stream()
                .filter(module -> isWanted(module.module().file(), wanted))
                .forEach(module -> out.println(measures(module)));
        if (!WelshSpelling.isInstalled()) {
            out.println("Welsh spelling was not checked: aspell and its Welsh dictionary are not installed.");
        }
        print(faults(source, true), wanted, "Advice", out);
        var faults = print(faults(source, false), wanted, "To put right", out);
        out.println(faults == 0 ? "Nothing to put right." : faults + " to put right.");
        return faults == 0;
    }

    private static int print(List<ContentFault> all, List<String> wanted, String heading, PrintStream out) {
        var found = all.stream().filter(fault -> isWanted(fault.file(), wanted)).toList();
        if (!found.isEmpty()) {
            out.println();
            out.println(heading + ":");
            found.forEach(out::println);
        }
        return found.size();
    }

    private static boolean isWanted(String file, List<String> wanted) {
        return wanted.isEmpty() || wanted.stream().anyMatch(file::contains);
    }

    private static String measures(ModuleSource module) {
        var english = ReadingChecks.measured(module, Language.ENGLISH);
        var welsh = ReadingChecks.measured(module, Language.WELSH);
        return String.format(
                Locale.ROOT,
                "%-2s  English: %d words, %.1f a sentence (longest %d), reads at about age %s"
                        + "  Welsh: %d words, %.1f a sentence (longest %d), LIX %.0f",
                module.code(),
                english.words(),
                english.wordsPerSentence(),
                english.longestSentence(),
                ReadingChecks.range(english),
                welsh.words(),
                welsh.wordsPerSentence(),
                welsh.longestSentence(),
                welsh.lix());
    }
}
