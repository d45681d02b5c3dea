package cymru.addo.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules the house is built by. Each is tried on a canary, since a rule about nothing passes in silence. */
final class HouseRules {
    /** Which feature may use which other. What is not named here is not allowed. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            entry("year", List.of()),
            entry("school", List.of("year")),
            entry("classcode", List.of("school", "roster", "appointment")),
            entry("content", List.of("school")),
            entry("evidence", List.of("school", "year")),
            entry("agreement", List.of("school", "year", "evidence", "content", "curriculum")),
            entry("curriculum", List.of("school", "content")),
            entry("attempt", List.of("school", "year", "content", "curriculum")),
            entry(
                    "check",
                    List.of("school", "year", "evidence", "content", "curriculum", "attempt", "agreement", "roster")),
            entry("access", List.of("school", "year", "evidence", "agreement", "roster", "appointment")),
            entry("staff", List.of("school", "year", "evidence", "content", "agreement", "roster")),
            entry("visitor", List.of("school", "year", "evidence", "agreement", "appointment")),
            entry("conversation", List.of("school", "year", "evidence", "agreement", "roster", "appointment")),
            entry("slip", List.of("school", "year", "evidence", "agreement", "roster", "appointment")),
            entry(
                    "reminder",
                    List.of("school", "year", "agreement", "roster", "appointment", "outstanding", "moodle", "course")),
            entry("course", List.of("school", "year", "agreement", "assignment", "moodle")),
            entry("cohort", List.of("school", "year", "agreement", "roster", "appointment", "moodle")),
            entry(
                    "circle",
                    List.of("school", "year", "evidence", "content", "curriculum", "agreement", "roster", "lesson")),
            entry("pack", List.of("school", "year", "evidence", "content", "curriculum")),
            entry("exchange", List.of("school", "content", "curriculum", "pack")),
            entry("roster", List.of("school", "year", "evidence")),
            entry("support", List.of("school", "year", "roster", "appointment")),
            entry("rollover", List.of("school", "year", "evidence", "roster", "appointment")),
            entry("appointment", List.of("school", "year", "evidence", "roster")),
            entry("moodle", List.of("school")),
            entry("outstanding", List.of("school", "year", "agreement", "roster")),
            entry(
                    "records",
                    List.of(
                            "school",
                            "year",
                            "agreement",
                            "roster",
                            "appointment",
                            "outstanding",
                            "evidence",
                            "content",
                            "curriculum",
                            "training",
                            "access",
                            "visitor",
                            "slip")),
            entry(
                    "passport",
                    List.of(
                            "school",
                            "year",
                            "content",
                            "curriculum",
                            "agreement",
                            "roster",
                            "assignment",
                            "completion",
                            "records")),
            entry("approval", List.of("school", "year", "evidence", "agreement", "appointment")),
            entry("erasure", List.of("school", "year", "appointment")),
            entry("training", List.of("school", "year", "roster", "appointment", "curriculum", "attempt")),
            entry("assignment", List.of("school", "year", "roster", "appointment", "curriculum")),
            entry("completion", List.of("school", "year", "curriculum", "attempt", "assignment")),
            entry(
                    "lesson",
                    List.of(
                            "school",
                            "year",
                            "content",
                            "roster",
                            "curriculum",
                            "attempt",
                            "assignment",
                            "completion")),
            entry("progress", List.of("school", "year", "content", "roster", "curriculum", "attempt", "assignment")),
            entry(
                    "vle",
                    List.of(
                            "school",
                            "year",
                            "roster",
                            "agreement",
                            "curriculum",
                            "assignment",
                            "completion",
                            "passport",
                            "lti"))));

    private HouseRules() {}

    static ArchRule sqlStandsOnlyInSqlClasses() {
        return noClasses()
                .that()
                .haveSimpleNameNotStartingWith("Sql")
                .and(notNestedInSql())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jdbi..", "java.sql..", "javax.sql..", "org.postgresql..");
    }

    static ArchRule sqlClassesArePackagePrivate() {
        return classes().that().haveSimpleNameStartingWith("Sql").should().bePackagePrivate();
    }

    static ArchRule onlyVleKnowsTheProtocol() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..addo.vle..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("cymru.addo.lti..", "com.nimbusds..");
    }

    static ArchRule nothingServesTheWeb() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs.container..",
                        "jakarta.ws.rs.ext..",
                        "jakarta.servlet..",
                        "java.net.http..",
                        "com.sun.net.httpserver..")
                .orShould()
                .beAnnotatedWith("jakarta.ws.rs.Path");
    }

    static ArchRule onlyMoodleIsAskedByTheJaxRsClient() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..addo.moodle..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.glassfish.jersey..");
    }

    static ArchRule nobodyAsksTheSystemForTheTime() {
        return noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    static List<ArchRule> featuresUseOnlyWhatTheyMay() {
        return MAY_USE.entrySet().stream()
                .map(feature -> usesOnly(feature.getKey(), feature.getValue()))
                .toList();
    }

    private static ArchRule usesOnly(String feature, List<String> allowed) {
        var forbidden = MAY_USE.keySet().stream()
                .filter(other -> !other.equals(feature) && !allowed.contains(other))
                .map(other -> "..addo." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("..addo." + feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden);
    }

    private static DescribedPredicate<JavaClass> notNestedInSql() {
        return DescribedPredicate.describe(
                "are not nested in one", type -> !type.getName().matches(".*\\.Sql\\w+\\$.*"));
    }
}
