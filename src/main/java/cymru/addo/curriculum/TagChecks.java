package cymru.addo.curriculum;

import cymru.addo.content.ContentFault;
import cymru.addo.content.Yaml;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A module is found by the frameworks' own words and by the promises it explains, not by words of our making. */
final class TagChecks {
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "strands", Stream.of(Strand.values()).map(Strand::name).collect(Collectors.toSet()),
            "fourCs", Set.of("content", "contact", "conduct", "commerce"),
            "dcf",
                    Set.of(
                            "identity-image-reputation",
                            "health-wellbeing",
                            "rights-licensing-ownership",
                            "behaviour-bullying"),
            "dfe", Set.of("evaluate", "persuasion", "behaviour", "risk", "help"));
    private static final Map<Audience, Set<String>> STEPS = Map.of(
            Audience.A, Set.of("1"),
            Audience.B, Set.of("2", "3"),
            Audience.C, Set.of("3", "4"),
            Audience.D, Set.of("4", "5"));

    private TagChecks() {}

    static Stream<ContentFault> wrongTags(ModuleSource source) {
        var tags = source.module().at("tags");
        var unknown = KNOWN.keySet().stream().sorted().flatMap(name -> tags.list(name).stream()
                .filter(tag -> !KNOWN.get(name).contains(tag))
                .map(tag -> tags.fault(name, "There is no tag " + tag + " here.")));
        var missing = Stream.of("strands", "fourCs", "dcf", "dfe", "rules")
                .filter(name -> !tags.has(name)
                        || name.equals("strands") && tags.list(name).isEmpty())
                .map(name -> tags.fault(name, "Say which; or [] where the map names none."));
        return Stream.of(unknown, missing, wrongStep(source, tags)).flatMap(faults -> faults);
    }

    static Stream<ContentFault> unknownRules(CurriculumSource source) {
        return source.modules().stream()
                .map(module -> module.module().at("tags"))
                .flatMap(tags -> tags.list("rules").stream()
                        .filter(rule -> !source.rules().contains(rule))
                        .map(rule -> tags.fault("rules", "The agreement has no promise called " + rule + ".")));
    }

    private static Stream<ContentFault> wrongStep(ModuleSource source, Yaml tags) {
        var allowed = source.audience().map(audience -> STEPS.getOrDefault(audience, Set.of()));
        var step = tags.text("step");
        return allowed
                .filter(steps -> step == null ? !steps.isEmpty() : !steps.contains(step))
                .map(steps -> tags.fault("step", steps.isEmpty() ? "Only pupils' modules have a step." : oneOf(steps)))
                .stream();
    }

    private static String oneOf(Set<String> steps) {
        return "The progression step of this band is "
                + String.join(" or ", List.copyOf(steps).stream().sorted().toList()) + ".";
    }
}
