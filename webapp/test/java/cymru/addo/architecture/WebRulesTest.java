package cymru.addo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules the web application is built by. Each is tried on a canary, since a rule about nothing passes in silence. */
class WebRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(Path.of("target", "classes"));
    private static final JavaClasses CANARIES =
            new ClassFileImporter().importPackages("cymru.addo.architecture.canary");

    static Stream<ArchRule> rules() {
        return Stream.concat(ShapeRules.all(), DependencyRules.all());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keepsTheRule(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void reportsTheCanary(ArchRule rule) {
        assertThat(rule.evaluate(CANARIES).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    @Test
    void looksAtTheWholeHouse() {
        assertThat(HOUSE.contain("cymru.addo.web.launch.LaunchResource")).isTrue();
        assertThat(HOUSE.contain("cymru.addo.practice.PracticeVle")).isTrue();
    }

    /** A new feature says here whom it may use. */
    @Test
    void hasARuleForEveryFeature() {
        assertThat(HOUSE.getPackage("cymru.addo.web").getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .allMatch(DependencyRules::knows);
    }
}
