package cymru.addo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/addo/lti/") && !location.contains("lti-tool"))
            .importPackages("cymru.addo");
    private static final JavaClasses CANARIES =
            new ClassFileImporter().importPackages("cymru.addo.architecture.canary");

    static Stream<ArchRule> rules() {
        return Stream.concat(
                Stream.of(
                        HouseRules.sqlStandsOnlyInSqlClasses(),
                        HouseRules.sqlClassesArePackagePrivate(),
                        HouseRules.onlyVleKnowsTheProtocol(),
                        HouseRules.nothingServesTheWeb(),
                        HouseRules.onlyMoodleIsAskedByTheJaxRsClient(),
                        HouseRules.nobodyAsksTheSystemForTheTime()),
                HouseRules.featuresUseOnlyWhatTheyMay().stream());
    }

    static Stream<ArchRule> rulesWithACanary() {
        return rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keepsTheRule(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rulesWithACanary")
    void reportsTheCanary(ArchRule rule) {
        assertThat(rule.evaluate(CANARIES).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    @Test
    void looksAtTheWholeHouse() {
        assertThat(HOUSE).hasSizeGreaterThan(80);
    }
}
