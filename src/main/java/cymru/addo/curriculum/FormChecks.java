package cymru.addo.curriculum;

import cymru.addo.content.ContentFault;
import cymru.addo.content.Yaml;
import cymru.addo.school.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The file has the parts that the format knows, each written in both languages, under keys that last. */
final class FormChecks {
    private static final Set<String> MODULE = Set.of(
            "key", "code", "version", "band", "audience", "minutes", "tags", "title", "outcomes", "pages", "quiz");
    private static final Set<String> PAGE = Set.of("key", "kind", "picture", "heading", "text", "teacher", "help");
    private static final Set<String> QUESTION =
            Set.of("key", "kind", "critical", "teaches", "ask", "again", "thread", "groups", "options");
    private static final Set<String> OPTION =
            Set.of("key", "right", "says", "group", "picture", "text", "with", "feedback");
    private static final int LONGEST_LINE = 110;
    private static final int LONGEST_MODULE = 20;

    private FormChecks() {}

    static Stream<ContentFault> unknownParts(ModuleSource source) {
        return Stream.of(
                        unknown(List.of(source.module()), MODULE),
                        unknown(source.pages(), PAGE),
                        unknown(List.of(source.quiz()), Set.of("scored", "questions")),
                        unknown(source.questions(), QUESTION),
                        source.questions().stream().flatMap(question -> unknown(question.each("options"), OPTION)))
                .flatMap(faults -> faults);
    }

    static Stream<ContentFault> wrongNames(ModuleSource source) {
        var module = source.module();
        var key = String.valueOf(module.text("key"));
        var faults = Stream.<ContentFault>builder();
        if (!ModuleKey.isOne(key)) {
            faults.add(module.fault("key", "A key is lower-case words joined by hyphens."));
        }
        if (!fileName(source).equals(source.code().toLowerCase(Locale.ROOT) + "-" + key + ".yaml")) {
            faults.add(
                    module.fault("code", "The file is named by its code and its key, as in b2-password-power.yaml."));
        }
        if (source.audience()
                .filter(for_ -> source.code().startsWith("" + for_.letter()))
                .isEmpty()) {
            faults.add(module.fault("code", "The code begins with the band: A, B, C or D; S for staff, P for parent."));
        }
        return faults.build();
    }

    static Stream<ContentFault> wrongNumbers(ModuleSource source) {
        return Stream.of("version", "minutes")
                .filter(name -> number(source.module(), name) < 1 || number(source.module(), name) > limit(name))
                .map(name -> source.module().fault(name, "This is a whole number from 1 to " + limit(name) + "."));
    }

    static Stream<ContentFault> missingLanguages(ModuleSource source) {
        return source.leaves().flatMap(leaf -> Stream.of(Language.values())
                .map(leaf::in)
                .filter(passage -> passage.text() == null || passage.text().isBlank())
                .map(passage -> passage.fault("There are no words here in this language.")));
    }

    static Stream<ContentFault> wrongKeys(ModuleSource source) {
        return Stream.of(keys(source.pages()), keys(source.questions()), wrongKeysInQuestions(source))
                .flatMap(faults -> faults);
    }

    static Stream<ContentFault> wrongKeysInQuestions(ModuleSource source) {
        return source.questions().stream()
                .flatMap(question -> Stream.concat(keys(question.each("options")), keys(question.each("groups"))));
    }

    static Stream<ContentFault> wrongOutcomes(ModuleSource source) {
        var outcomes = source.module().each("outcomes").size();
        return outcomes >= 1 && outcomes <= 4
                ? Stream.empty()
                : Stream.of(source.module()
                        .fault("outcomes", "Say one to four things that the learner can do afterwards."));
    }

    static Stream<ContentFault> longLines(ModuleSource source) {
        var faults = Stream.<ContentFault>builder();
        var lines = source.lines();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).length() > LONGEST_LINE) {
                faults.add(new ContentFault(
                        source.module().file(), line + 1, "", "A line has at most " + LONGEST_LINE + " letters."));
            }
        }
        return faults.build();
    }

    private static Stream<ContentFault> unknown(List<Yaml> places, Set<String> known) {
        return places.stream().flatMap(place -> place.names().stream()
                .filter(name -> !known.contains(name))
                .map(name -> place.fault(name, "The format has no part of this name here.")));
    }

    private static Stream<ContentFault> keys(List<Yaml> places) {
        var seen = new HashSet<String>();
        return places.stream().flatMap(place -> {
            var key = place.text("key");
            if (key == null || !ModuleKey.isOne(key)) {
                return Stream.of(place.fault("key", "A key is lower-case words joined by hyphens."));
            }
            return seen.add(key)
                    ? Stream.empty()
                    : Stream.of(place.fault("key", "The key " + key + " stands here twice."));
        });
    }

    private static String fileName(ModuleSource source) {
        return source.module().file().substring(CurriculumSource.FOLDER.length());
    }

    private static int number(Yaml module, String name) {
        var written = String.valueOf(module.text(name));
        return written.matches("\\d{1,4}") ? Integer.parseInt(written) : 0;
    }

    private static int limit(String name) {
        return name.equals("minutes") ? LONGEST_MODULE : 9999;
    }
}
