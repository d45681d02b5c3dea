package cymru.addo.lti;

import static cymru.addo.lti.LaunchCheck.AUDIENCE;
import static cymru.addo.lti.LaunchCheck.DEPLOYMENT;
import static cymru.addo.lti.LaunchCheck.ISSUER;
import static cymru.addo.lti.LaunchCheck.KEY;
import static cymru.addo.lti.LaunchCheck.MALFORMED;
import static cymru.addo.lti.LaunchCheck.MESSAGE_TYPE;
import static cymru.addo.lti.LaunchCheck.NONCE;
import static cymru.addo.lti.LaunchCheck.REGISTRATION;
import static cymru.addo.lti.LaunchCheck.RESOURCE_LINK;
import static cymru.addo.lti.LaunchCheck.ROLES;
import static cymru.addo.lti.LaunchCheck.SETTINGS;
import static cymru.addo.lti.LaunchCheck.SIGNATURE;
import static cymru.addo.lti.LaunchCheck.STATE;
import static cymru.addo.lti.LaunchCheck.SUBJECT;
import static cymru.addo.lti.LaunchCheck.TARGET;
import static cymru.addo.lti.LaunchCheck.TIME;
import static cymru.addo.lti.LaunchCheck.VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LaunchCheckTest {
    @Test
    void answersWhatIsMalformedWith400() {
        for (var check : List.of(MALFORMED, VERSION, MESSAGE_TYPE, TARGET, ROLES, SUBJECT, RESOURCE_LINK, SETTINGS))
            assertThat(check.status()).isEqualTo(400);
    }

    @Test
    void answersWhatIsNotProvenWith401() {
        for (var check : List.of(STATE, NONCE, SIGNATURE, KEY, ISSUER, AUDIENCE, TIME))
            assertThat(check.status()).isEqualTo(401);
    }

    @Test
    void answersWhatIsNotAllowedWith403() {
        for (var check : List.of(DEPLOYMENT, REGISTRATION))
            assertThat(check.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource
    void pointsToAParagraphOfTheSpecification(LaunchCheck check) {
        assertThat(check.specification()).hasScheme("https").hasHost("www.imsglobal.org");
        assertThat(check.specification().getFragment()).isNotBlank();
    }
}
