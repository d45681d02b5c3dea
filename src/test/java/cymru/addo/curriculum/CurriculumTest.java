package cymru.addo.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cymru.addo.school.Jurisdiction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The modules that we ship, held to every sentence of the check, and read as a school reads them. */
class CurriculumTest {
    private final Curriculum shipped = Curriculum.shipped();

    @TestFactory
    Stream<DynamicTest> holdsOurModulesTo() {
        var source = CurriculumSource.inFolder(CurriculumFixtures.CONTENT);
        return Stream.of(CurriculumRule.values())
                .filter(rule -> !rule.isAdvice())
                .map(rule -> dynamicTest(
                        rule.sentence(), () -> assertThat(rule.faultsIn(source)).isEmpty()));
    }

    @Test
    void keepsTheModulesInTheOrderOfTheMap() {
        assertThat(shipped.modules()).extracting(CurriculumModule::code).isSorted();
        assertThat(shipped.of(Audience.B)).hasSize(8).allMatch(module -> module.audience() == Audience.B);
    }

    @Test
    void findsAModuleByItsKey() {
        assertThat(shipped.module(new ModuleKey("password-power")))
                .hasValueSatisfying(module -> assertThat(module.code()).hasToString("B2"));
        assertThat(shipped.module(new ModuleKey("unicorn"))).isEmpty();
    }

    @Test
    void namesAHelplineOfWalesToSchoolsInWalesOnly() {
        assertThat(shipped.helplines().get("meic").isFor(Jurisdiction.WALES)).isTrue();
        assertThat(shipped.helplines().get("meic").isFor(Jurisdiction.ENGLAND)).isFalse();
        assertThat(shipped.helplines().get("childline").isFor(Jurisdiction.ENGLAND))
                .isTrue();
    }
}
