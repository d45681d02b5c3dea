package cymru.addo.curriculum;

import cymru.addo.content.ContentFault;
import cymru.addo.content.ContentFiles;
import cymru.addo.content.Yaml;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Modules that a school wrote itself, held to the same sentences as ours. Only what is said of the whole map is not asked of them:
 * in its place their codes are numbered from 10 and their keys are nobody else's.
 */
public final class OwnContent {
    private static final String NUMBERED = "OWN_NUMBER";
    private static final String KEYED = "OWN_KEY";

    private OwnContent() {}

    /**
     * @param rule the name of the sentence that is broken, for the words of a page
     * @param advice whether it is left to people
     */
    public record Finding(String rule, boolean advice, ContentFault fault) {}

    /** @param taken the keys of modules that are there already */
    public static List<Finding> findings(ContentFiles files, Collection<ModuleKey> taken) {
        var source = new CurriculumSource(files);
        var byRules = Stream.of(CurriculumRule.values())
                .filter(CurriculumRule::isForPacks)
                .flatMap(rule -> rule.faultsIn(source).map(fault -> new Finding(rule.name(), rule.isAdvice(), fault)));
        return Stream.of(byRules, wrongCodes(source), takenKeys(source, taken))
                .flatMap(findings -> findings)
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.fault().file())
                        .thenComparing(finding -> finding.fault().line()))
                .toList();
    }

    /** @param pictures what each picture is called from now on */
    public static Curriculum read(ContentFiles files, UnaryOperator<String> pictures) {
        var read = Curriculum.read(files);
        var renamed = new RenamedPictures(pictures);
        return new Curriculum(read.modules().stream().map(renamed::in).toList(), read.helplines());
    }

    private static Stream<Finding> wrongCodes(CurriculumSource source) {
        var seen = new HashSet<String>();
        return source.modules().stream()
                .filter(module -> !isOwn(module.code()) || !seen.add(module.code()))
                .map(module -> module.module()
                        .fault("code", "A school's own modules are numbered from 10 to 99, each differently: B10."))
                .map(fault -> new Finding(NUMBERED, false, fault));
    }

    private static boolean isOwn(String code) {
        return code.matches("[ABCDSP][1-9][0-9]") && ModuleCode.of(code).number() >= ModuleCode.FIRST_OWN;
    }

    private static Stream<Finding> takenKeys(CurriculumSource source, Collection<ModuleKey> taken) {
        var seen = new HashSet<>(taken);
        return source.modules().stream()
                .map(ModuleSource::module)
                .filter(module -> key(module).filter(key -> !seen.add(key)).isPresent())
                .map(module -> module.fault("key", "Another module has this key already."))
                .map(fault -> new Finding(KEYED, false, fault));
    }

    private static Optional<ModuleKey> key(Yaml module) {
        return ModuleKey.in(module.text("key"));
    }
}
