package cymru.addo.lti.deeplinking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import cymru.addo.lti.Secrets;
import cymru.addo.lti.keys.ToolKeys;
import cymru.addo.lti.launch.Launch;
import cymru.addo.lti.launch.MessageType;
import cymru.addo.lti.testing.TestLaunch;
import cymru.addo.lti.testing.TestPlatform;
import cymru.addo.lti.testing.TestTool;
import cymru.addo.lti.testing.TestToolKeys;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The seven deep linking tests of the 1EdTech certification suite, and what it asks of a response besides.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/cert">LTI Advantage conformance certification guide 6.2</a>
 */
class CertificationDeepLinkingTest {
    private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final ContentItem AGREEMENT =
            ContentItem.resourceLink(URI.create("https://addo.example/lti/launch"), "Ein cytundeb \u0175");

    private final TestTool tool = TestTool.servingAll();
    private final ToolKeys keys = TestToolKeys.begun(tool.clock);
    private final DeepLinking deepLinking = new DeepLinking(keys, new Secrets(new SecureRandom()), tool.clock);
    private final Map<String, Object> asked = new HashMap<>(Map.of(
            "deep_link_return_url",
            "https://vle.example/back",
            "accept_types",
            List.of("ltiResourceLink"),
            "accept_presentation_document_targets",
            List.of("iframe"),
            "accept_multiple",
            true,
            "data",
            "csrf:8a7c"));

    private Launch launched() {
        return tool.entered(launch -> launch.asDeepLinking(asked));
    }

    private DeepLinkingResponse answered(Choice choice) {
        var launch = launched();
        return deepLinking.answer(
                tool.platform.registration(),
                launch.deploymentId(),
                launch.deepLinking().orElseThrow(),
                choice);
    }

    private JWTClaimsSet claims(Choice choice) throws Exception {
        return SignedJWT.parse(answered(choice).jwt()).getJWTClaimsSet();
    }

    private static Choice one() {
        return Choice.of(List.of(AGREEMENT));
    }

    @Test
    void dl1TakesTheRequest() {
        assertThat(launched().messageType()).isEqualTo(MessageType.DEEP_LINKING);
    }

    @Test
    void dl2SendsAResponseToTheReturnAddress() {
        assertThat(answered(one()).returnUrl()).isEqualTo(URI.create("https://vle.example/back"));
        assertThat(DeepLinkingResponse.FIELD).isEqualTo("JWT");
    }

    @Test
    void dl3FormsTheResponseAsASignedToken() throws Exception {
        var header = SignedJWT.parse(answered(one()).jwt()).getHeader();

        assertThat(header.getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(header.getType().getType()).isEqualTo("JWT");
        assertThat(header.getKeyID()).isEqualTo(keys.signing().getKeyID());
    }

    @Test
    void dl4DatesTheResponseNowForFiveMinutes() throws Exception {
        var now = tool.clock.instant();

        assertThat(claims(one()).getIssueTime().toInstant())
                .isBeforeOrEqualTo(now)
                .isAfter(now.minusSeconds(60));
        assertThat(claims(one()).getExpirationTime().toInstant()).isEqualTo(now.plusSeconds(300));
        assertThat(claims(one()).getNotBeforeTime()).isNull();
    }

    @Test
    void dl5SignsTheResponseWithAPublishedKey() throws Exception {
        var jwt = SignedJWT.parse(answered(one()).jwt());

        assertThat(jwt.verify(new RSASSAVerifier(keys.signing().toRSAPublicKey())))
                .isTrue();
        assertThat(keys.publicKeySet()).contains(jwt.getHeader().getKeyID());
    }

    @Test
    void dl6ClaimsAllThatAResponseMustClaim() throws Exception {
        assertThat(claims(one()).getClaims())
                .containsEntry("iss", TestPlatform.CLIENT)
                .containsEntry(TestLaunch.LTI + "message_type", "LtiDeepLinkingResponse")
                .containsEntry(TestLaunch.LTI + "version", "1.3.0")
                .containsEntry(TestLaunch.LTI + "deployment_id", TestPlatform.DEPLOYMENT)
                .containsKeys("nonce", "iat", "exp");
        assertThat(claims(one()).getAudience()).containsExactly("https://vle.example");
    }

    @Test
    void dl7AffirmsTheValuesOfWhatWasChosen() throws Exception {
        assertThat(claims(one()).getClaim(DL + "content_items"))
                .isEqualTo(List.of(Map.of(
                        "type", "ltiResourceLink",
                        "url", "https://addo.example/lti/launch",
                        "title", "Ein cytundeb \u0175")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csrf:8a7c", " ", "", "a\nb", "{\"welsh\":\"\u0175\"}"})
    void givesTheDataBackAsItCame(String data) throws Exception {
        asked.put("data", data);

        assertThat(claims(one()).getStringClaim(DL + "data")).isEqualTo(data);
    }

    @Test
    void inventsNoDataWhereNoneCame() throws Exception {
        asked.remove("data");

        assertThat(claims(one()).getClaims()).doesNotContainKey(DL + "data");
    }

    @Test
    void answersAnEmptyListWhereTheTeacherChangedTheirMind() throws Exception {
        assertThat(claims(Choice.none()).getClaim(DL + "content_items")).isEqualTo(List.of());
    }

    @Test
    void passesOnWhatToTellTheTeacherAndTheLog() throws Exception {
        assertThat(claims(one().saying("Placed.").logging("1 item")).getClaims())
                .containsEntry(DL + "msg", "Placed.")
                .containsEntry(DL + "log", "1 item");
        assertThat(claims(Choice.failed("Nothing was placed.", "no edition")).getClaims())
                .containsEntry(DL + "errormsg", "Nothing was placed.")
                .containsEntry(DL + "errorlog", "no edition");
    }

    @Test
    void signsNothingThePlatformDoesNotTake() {
        asked.put("accept_multiple", false);

        assertThatIllegalArgumentException().isThrownBy(() -> answered(Choice.of(List.of(AGREEMENT, AGREEMENT))));
    }

    @Test
    void neverUsesANonceTwice() throws Exception {
        assertThat(claims(one()).getStringClaim("nonce"))
                .isNotEqualTo(claims(one()).getStringClaim("nonce"));
    }

    @Test
    void showsNoTokenInTheWordsOfALog() {
        assertThat(answered(one())).hasToString("DeepLinkingResponse[]");
    }
}
