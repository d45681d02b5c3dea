package cymru.addo.curriculum;

import cymru.addo.content.ContentFault;
import cymru.addo.school.Language;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The curriculum is whole: every module of the map once and in its order, and helplines that can be reached. */
final class MapChecks {
    private static final Map<Audience, Integer> MODULES =
            Map.of(Audience.A, 6, Audience.B, 8, Audience.C, 7, Audience.D, 5, Audience.STAFF, 4, Audience.PARENT, 2);
    private static final Set<String> HELPLINE = Set.of("only", "name", "about", "telephone", "address");

    private static final Set<String> COUNTRIES = Set.of("wales", "england");

    private MapChecks() {}

    static Stream<ContentFault> incompleteMap(CurriculumSource source) {
        var codes = source.modules().stream().map(ModuleSource::code).toList();
        var missing = Stream.of(Audience.values())
                .flatMap(audience -> IntStream.rangeClosed(1, MODULES.get(audience))
                        .mapToObj(number -> new ModuleCode(audience, number).toString()))
                .filter(code -> !codes.contains(code))
                .map(code -> source.list().fault("modules", "The module " + code + " of the map is missing."));
        var seen = new HashSet<String>();
        var twice = source.modules().stream()
                .filter(module -> !seen.add(module.code())
                        || !seen.add(String.valueOf(module.module().text("key"))))
                .map(module -> module.module().fault("code", "Another module has this code or this key already."));
        return Stream.concat(missing, twice);
    }

    static Stream<ContentFault> unlistedModules(CurriculumSource source) {
        return source.unlisted().stream()
                .map(name -> source.list().fault("modules", "The file " + name + " is not in the list of modules."));
    }

    static Stream<ContentFault> wrongHelplines(CurriculumSource source) {
        var helplines = source.helplines();
        return helplines.names().stream().flatMap(key -> {
            var helpline = helplines.at(key);
            var languages = Stream.of("name", "about")
                    .filter(part -> Stream.of(Language.values())
                            .anyMatch(language -> helpline.at(part).text(language.tag()) == null))
                    .map(part -> helpline.fault(part, "Say it in both languages."));
            var unknown = helpline.names().stream()
                    .filter(part -> !HELPLINE.contains(part))
                    .map(part -> helpline.fault(part, "The format has no part of this name here."));
            var unreachable = helpline.has("telephone") || helpline.has("address")
                    ? Stream.<ContentFault>empty()
                    : Stream.of(helpline.fault("Say how to reach them: telephone, address or both."));
            var elsewhere = helpline.has("only") && !COUNTRIES.contains(String.valueOf(helpline.text("only")))
                    ? Stream.of(helpline.fault("only", "A helpline is for all, or only for wales or england."))
                    : Stream.<ContentFault>empty();
            return Stream.of(languages, unknown, unreachable, elsewhere).flatMap(faults -> faults);
        });
    }
}
