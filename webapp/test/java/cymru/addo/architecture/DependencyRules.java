package cymru.addo.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import cymru.addo.school.Language;
import cymru.addo.web.app.AddoConfig;
import cymru.addo.web.session.Framing;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Who may use whom. The wiring may use everything, and the compiled templates show what the features lay out. */
final class DependencyRules {

    /** Which package of the web may use which other. What is not named here is not allowed. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            entry("page", List.of()),
            entry("session", List.of("page")),
            entry("launch", List.of("page", "session")),
            entry("question", List.of("page")),
            entry("change", List.of("page")),
            entry("agreement", List.of("page", "session", "question", "change")),
            entry("assignment", List.of("page", "session")),
            entry("content", List.of("page", "session")),
            entry("evidence", List.of("page", "session")),
            entry("module", List.of("page", "session", "question")),
            entry("roster", List.of("page", "session")),
            entry("records", List.of("page", "session")),
            entry("results", List.of("page", "session")),
            entry("lesson", List.of("page", "session")),
            entry("conversation", List.of("page", "session")),
            entry("circle", List.of("page", "session", "lesson")),
            entry("progress", List.of("page", "session")),
            entry("platform", List.of("page", "session")),
            entry("signin", List.of("page", "session")),
            entry("moodle", List.of("page", "session")),
            entry("ways", List.of("page", "session")),
            entry("school", List.of("page", "session", "change")),
            entry("slip", List.of("page", "session")),
            entry("classcode", List.of("page", "session")),
            entry("access", List.of("page", "session")),
            entry("support", List.of("page", "session")),
            entry("year", List.of("page", "session", "slip")),
            entry("erasure", List.of("page", "session")),
            entry("staff", List.of("page", "session")),
            entry("visitor", List.of("page", "session")),
            entry("training", List.of("page", "session")),
            entry("appointment", List.of("page", "session"))));

    private static final Set<String> BESIDE_THEM = Set.of("app", "templates");

    private DependencyRules() {}

    static Stream<ArchRule> all() {
        var rules = Stream.of(
                onlyTheWiringKnowsTheDatabase(),
                onlyTheDoorsKnowTheProtocol(),
                onlyTheWiringStartsThePracticeVle(),
                thePracticeVleKnowsNothingOfAddo(),
                nobodyReachesIntoTheWiring(),
                nobodyAsksTheSystemForTheTime());
        return Stream.concat(rules, MAY_USE.entrySet().stream().map(each -> usesOnly(each.getKey(), each.getValue())));
    }

    /** Whether a rule speaks of this package of the web. */
    static boolean knows(String feature) {
        return MAY_USE.containsKey(feature) || BESIDE_THEM.contains(feature);
    }

    private static ArchRule onlyTheWiringKnowsTheDatabase() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..web.app")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jdbi..", "java.sql..", "javax.sql..", "org.postgresql..", "org.flywaydb..");
    }

    /** They and the page that opens one. Framing asks which platform a visit came from: its address is in the registration and nowhere else. */
    private static ArchRule onlyTheDoorsKnowTheProtocol() {
        return noClasses()
                .that(resideOutsideOfPackages("..web.launch", "..web.signin", "..web.app", "..addo.practice")
                        .and(isNot(Framing.class)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("cymru.addo.lti..", "com.nimbusds..");
    }

    private static ArchRule onlyTheWiringStartsThePracticeVle() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..web.app", "..addo.practice", "..web.templates.practice")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("cymru.addo.practice..");
    }

    /**
     * It stands for a platform that somebody else wrote: what it shared with the tool, a test with it would not test. The two
     * languages, English and Welsh, are nobody's own.
     */
    private static ArchRule thePracticeVleKnowsNothingOfAddo() {
        return noClasses()
                .that()
                .resideInAPackage("..addo.practice")
                .should()
                .dependOnClassesThat(resideInAPackage("cymru.addo..")
                        .and(resideOutsideOfPackages("cymru.addo.practice.."))
                        .and(isNot(Language.class)));
    }

    /** What the environment says may be read anywhere; nothing else of the wiring is anybody's business. */
    private static ArchRule nobodyReachesIntoTheWiring() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..web.app")
                .should()
                .dependOnClassesThat(resideInAPackage("cymru.addo.web.app").and(isNot(AddoConfig.class)));
    }

    private static ArchRule nobodyAsksTheSystemForTheTime() {
        var system = noClasses()
                .that()
                .resideOutsideOfPackage("..web.app")
                .should()
                .callMethod(System.class, "currentTimeMillis");
        for (var asked : List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class))
            system = system.orShould().callMethod(asked, "now");
        for (var clock : List.of("systemUTC", "systemDefaultZone"))
            system = system.orShould().callMethod(Clock.class, clock);
        return system;
    }

    private static ArchRule usesOnly(String feature, List<String> allowed) {
        var forbidden = MAY_USE.keySet().stream()
                .filter(other -> !other.equals(feature) && !allowed.contains(other))
                .map(other -> "cymru.addo.web." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("..addo.web." + feature)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden);
    }

    private static DescribedPredicate<JavaClass> isNot(Class<?> one) {
        return DescribedPredicate.not(type(one));
    }
}
