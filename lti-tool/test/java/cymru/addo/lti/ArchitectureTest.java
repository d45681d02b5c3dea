package cymru.addo.lti;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The library stays what it is: LTI, and nothing that would tie it to a school, a server or a database. */
class ArchitectureTest {
    private static final ArchRule KNOWS_NO_HOST = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta..",
                    "javax.sql..",
                    "java.sql..",
                    "org.jdbi..",
                    "javax.servlet..",
                    "cymru.addo.web..",
                    "cymru.addo.school..");

    private static final ArchRule ASKS_NO_MACHINE_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC");

    private final JavaClasses library = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cymru.addo.lti");

    @Test
    void knowsNoWebFrameworkAndNoDatabaseAndNoSchool() {
        KNOWS_NO_HOST.check(library);
    }

    @Test
    void wouldNoticeOtherwise() {
        var canary = new ClassFileImporter().importClasses(Canary.class);

        assertThatThrownBy(() -> KNOWS_NO_HOST.check(canary)).isInstanceOf(AssertionError.class);
    }

    @Test
    void asksTheGivenClockAndNeverTheMachines() {
        ASKS_NO_MACHINE_CLOCK.check(library);

        var canary = new ClassFileImporter().importClasses(Canary.class);
        assertThatThrownBy(() -> ASKS_NO_MACHINE_CLOCK.check(canary)).isInstanceOf(AssertionError.class);
    }

    /** Deliberately wrong. */
    static final class Canary {
        java.sql.Connection connection;
        Instant seen = Instant.now();
    }
}
