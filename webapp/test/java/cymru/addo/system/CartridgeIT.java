package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Links of a cartridge, as platforms launch them: with the module beside the address, or in it. */
class CartridgeIT {

    private final PracticeSchool school = Demonstration.school();

    @Test
    void leadsAPupilFromTheLinkToItsModuleAndTellsTheTeacher() {
        var pupil = school.launch("samir-chaudhry", Map.of("custom_module", "money-and-risk"));

        assertThat(pupil.begins()).isEqualTo("modules/money-and-risk");
        assertThat(school.launch("eleri-haddon").open("class/modules").body()).contains("Money and risk");
    }

    @Test
    void findsTheModuleInTheAddressToo() {
        var address = Demonstration.server()
                .url("/lti/launch?module=ai-and-integrity")
                .toString();

        var pupil = school.launch("angharad-powys", Map.of("target_link_uri", address));

        assertThat(pupil.begins()).isEqualTo("modules/ai-and-integrity");
    }

    @Test
    void leadsToTheAgreementWhereThereIsNoSuchModule() {
        var pupil = school.launch("isobel-grant", Map.of("custom_module", "nowhere"));

        assertThat(pupil.begins()).isEqualTo("agreement");
    }

    @Test
    void takesTheCartridgeInBothLanguages() {
        var coordinator = school.launch("carys-rees");
        for (var language : new String[] {"en", "cy"}) {
            var taken = coordinator.open("school/content/modules.imscc?language=" + language);

            assertThat(taken.status()).isEqualTo(200);
            assertThat(taken.header("Content-Disposition").orElseThrow()).contains("addo-" + language + ".imscc");
            assertThat(taken.bytes()).startsWith('P', 'K');
        }
    }
}
