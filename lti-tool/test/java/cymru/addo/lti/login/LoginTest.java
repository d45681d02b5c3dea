package cymru.addo.lti.login;

import static cymru.addo.lti.LaunchCheck.MALFORMED;
import static cymru.addo.lti.LaunchCheck.REGISTRATION;
import static cymru.addo.lti.LaunchCheck.TARGET;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.Fingerprint;
import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.login.LoginOutcome.LoginRefused;
import cymru.addo.lti.login.LoginOutcome.Redirect;
import cymru.addo.lti.testing.TestPlatform;
import cymru.addo.lti.testing.TestTool;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {
    private final TestTool tool = new TestTool();
    private final Map<String, List<String>> announcement = new HashMap<>(tool.platform.announcement(TestTool.TARGET));

    @Test
    void sendsTheBrowserBackWithTheQuestionWhoThisIs() {
        var asked = tool.visit(announcement).asked();

        assertThat(asked)
                .containsEntry("scope", "openid")
                .containsEntry("response_type", "id_token")
                .containsEntry("response_mode", "form_post")
                .containsEntry("prompt", "none")
                .containsEntry("client_id", TestPlatform.CLIENT)
                .containsEntry("redirect_uri", "https://addo.example/lti/launch")
                .containsEntry("login_hint", "3")
                .containsKeys("state", "nonce");
    }

    @Test
    void handsTheMessageHintBackByteForByte() {
        var hint = "{\"cmid\":7,\"launchid\":\"a+b %20&=?#\\u00e9 sgŵrs\"}";
        announcement.put("lti_message_hint", List.of(hint));

        assertThat(tool.visit(announcement).asked()).containsEntry("lti_message_hint", hint);
    }

    @Test
    void asksWithoutAMessageHintWhereNoneCame() {
        announcement.remove("lti_message_hint");

        assertThat(tool.visit(announcement).asked()).doesNotContainKey("lti_message_hint");
    }

    @Test
    void takesTheRedirectUriFromItsOwnSettings() {
        announcement.put("redirect_uri", List.of("https://evil.example/"));

        assertThat(tool.visit(announcement).asked()).containsEntry("redirect_uri", "https://addo.example/lti/launch");
    }

    @Test
    void keepsTheQueryOfAnAuthorizationEndpoint() {
        var plain = tool.platform.registration();
        tool.registrations.add(new PlatformRegistration(
                plain.id(),
                plain.issuer(),
                plain.clientId(),
                plain.deployments(),
                URI.create("https://vle.example/auth?tenant=4"),
                plain.tokenEndpoint(),
                null,
                plain.jwksUri(),
                false));

        assertThat(tool.visit(announcement).asked())
                .containsEntry("tenant", "4")
                .containsEntry("scope", "openid")
                .containsEntry("login_hint", "3");
    }

    @Test
    void givesEveryLoginItsOwnSecretsOfAtLeast128Bits() {
        var one = tool.visit(announcement);
        var other = tool.visit(announcement);

        assertThat(List.of(
                        one.state(),
                        one.nonce(),
                        one.browserSecret(),
                        other.state(),
                        other.nonce(),
                        other.browserSecret()))
                .doesNotHaveDuplicates()
                .allMatch(secret -> secret.matches("[A-Za-z0-9_-]{22,}"));
    }

    @Test
    void keepsNoSecretInTheClear() {
        var visit = tool.visit(announcement);

        var kept = tool.states.find(Fingerprint.of(visit.state())).orElseThrow().toString();

        assertThat(kept)
                .doesNotContain(visit.state())
                .doesNotContain(visit.nonce())
                .doesNotContain(visit.browserSecret());
    }

    @Test
    void findsTheOnlyRegistrationOfAnIssuerThatNamesNoClient() {
        announcement.remove("client_id");

        assertThat(tool.login.start(announcement)).isInstanceOf(Redirect.class);
    }

    @Test
    void doesNotGuessBetweenTwoRegistrationsOfOneIssuer() {
        tool.registrations.add(new PlatformRegistration(
                "second",
                tool.platform.issuer(),
                "another-client",
                Set.of("1"),
                URI.create("https://vle.example/auth"),
                URI.create("https://vle.example/token"),
                null,
                tool.platform.keySetUri(),
                false));
        announcement.remove("client_id");

        assertRefused(REGISTRATION);
    }

    @Test
    void refusesAnIssuerItDoesNotKnow() {
        announcement.put("iss", List.of("https://stranger.example"));

        assertRefused(REGISTRATION);
    }

    @Test
    void refusesAClientItDoesNotKnow() {
        announcement.put("client_id", List.of("stranger"));

        assertRefused(REGISTRATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "login_hint", "target_link_uri"})
    void refusesAnAnnouncementThatLacksWhatIsRequired(String name) {
        announcement.put(name, List.of(" "));
        assertRefused(MALFORMED);

        announcement.remove(name);
        assertRefused(MALFORMED);
    }

    @Test
    void refusesAParameterThatCameTwice() {
        announcement.put("iss", List.of(tool.platform.issuer(), tool.platform.issuer()));

        assertRefused(MALFORMED);
    }

    @Test
    void refusesAParameterNoDatabaseWouldKeep() {
        announcement.put("login_hint", List.of("3\u0000"));

        assertRefused(MALFORMED);
    }

    @Test
    void refusesAParameterOfUnbearableLength() {
        announcement.put("lti_message_hint", List.of("x".repeat(8193)));

        assertRefused(MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/lti/launch",
                "https://addo.example.evil.example/lti/launch",
                "https://addo.example@evil.example/lti/launch",
                "http://addo.example/lti/launch",
                "https://addo.example:8443/lti/launch",
                "//addo.example/lti/launch",
                "/lti/launch",
                "https://addo.example/admin",
                "https://addo.example/lti/launch/../../admin",
                "https://addo.example/lti/launch#x",
                "https://me@addo.example/lti/launch",
                "javascript:alert(1)",
                "mailto:a@addo.example"
            })
    void refusesATargetThatIsNotOneOfOurDoors(String target) {
        announcement.put("target_link_uri", List.of(target));

        assertRefused(TARGET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://addo.example/lti/launch",
                "https://ADDO.example:443/lti/launch",
                "https://addo.example/lti/launch?dl=1",
                "https://addo.example/",
                "https://addo.example"
            })
    void acceptsATargetThatIsOneOfOurDoors(String target) {
        announcement.put("target_link_uri", List.of(target));

        assertThat(tool.login.start(announcement)).isInstanceOf(Redirect.class);
    }

    @Test
    void remembersTheDeploymentByEitherName() {
        announcement.remove("lti_deployment_id");
        announcement.put("deployment_id", List.of("2"));
        var visit = tool.visit(announcement);

        assertThat(tool.states.find(Fingerprint.of(visit.state())).orElseThrow().deployment())
                .contains("2");
    }

    @Test
    void remembersEnoughToBeginAgainInANewTab() {
        var visit = tool.visit(announcement);

        var login = tool.states.find(Fingerprint.of(visit.state())).orElseThrow();

        login.parameters().forEach((name, value) -> assertThat(announcement).containsEntry(name, List.of(value)));
        assertThat(login.expiresAt()).isEqualTo(tool.clock.instant().plus(Duration.ofMinutes(10)));
    }

    @Test
    void leavesASecretOfItsOwnWithThePlatformThatOffersToKeepIt() {
        announcement.put("lti_storage_target", List.of("_parent"));

        var redirect = (Redirect) tool.login.start(announcement);

        var deposit = redirect.deposit().orElseThrow();
        assertThat(deposit.target())
                .isEqualTo(new StorageTarget("_parent", "https://vle.example", "state_" + redirect.state()));
        assertThat(deposit.value()).hasSizeGreaterThanOrEqualTo(43).isNotEqualTo(redirect.browserSecret());
        assertThat(deposit.toString()).doesNotContain(deposit.value());
        assertThat(tool.states
                        .find(Fingerprint.of(redirect.state()))
                        .orElseThrow()
                        .storageHash())
                .contains(Fingerprint.of(deposit.value()));
    }

    @Test
    void leavesNothingWithAPlatformThatOffersNothing() {
        var redirect = (Redirect) tool.login.start(announcement);

        assertThat(redirect.deposit()).isEmpty();
        assertThat(tool.states
                        .find(Fingerprint.of(redirect.state()))
                        .orElseThrow()
                        .storageHash())
                .isEmpty();
    }

    private void assertRefused(LaunchCheck check) {
        assertThat(tool.login.start(announcement)).isInstanceOfSatisfying(LoginRefused.class, refused -> {
            assertThat(refused.check()).isEqualTo(check);
            assertThat(refused.reasonForLog()).isNotBlank().doesNotContain("evil");
        });
    }
}
