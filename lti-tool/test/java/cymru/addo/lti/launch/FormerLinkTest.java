package cymru.addo.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.testing.TestPlatform;
import cymru.addo.lti.testing.TestTool;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class FormerLinkTest {
    private static final String SECRET = "my-lti11-secret";

    private final TestTool tool = new TestTool();

    /** The example of the migration guide. */
    private static FormerLink published(String signedText) {
        return new FormerLink(
                Optional.of("34212"),
                Optional.of("4c"),
                Optional.of("44c"),
                Optional.of("179248902"),
                Optional.of("lWd54kFo5qU7xshAna6v8BwoBm6tmUjc6GTax6+12ps="),
                signedText);
    }

    @Test
    void knowsThePublishedSignature() {
        var text = "179248902&689302&https://lmsvendor.com&PM48OJSfGDTAzAo&1551290856&172we8671fd8z";

        assertThat(published(text).isSignedWith(SECRET)).isTrue();
        assertThat(published(text).isSignedWith("another secret")).isFalse();
        assertThat(published(text.replace("1551290856", "1551290857")).isSignedWith(SECRET))
                .isFalse();
    }

    @Test
    void signsWhatThisLaunchSays() throws Exception {
        var visit = tool.visit();
        var exp = tool.clock.instant().getEpochSecond() + 60;
        var text = String.join(
                "&",
                "key-1",
                TestPlatform.DEPLOYMENT,
                "https://vle.example",
                TestPlatform.CLIENT,
                String.valueOf(exp),
                visit.nonce());
        var launch = (Launch) tool.arrive(
                visit,
                tool.platform
                        .launch()
                        .lti(
                                "lti1p1",
                                Map.of(
                                        "user_id", "old-3",
                                        "oauth_consumer_key", "key-1",
                                        "oauth_consumer_key_sign", hmac(text))));

        var former = launch.formerLink().orElseThrow();
        assertThat(former.isSigned()).isTrue();
        assertThat(former.isSignedWith(SECRET)).isTrue();
        assertThat(former.userId()).contains("old-3");
        assertThat(former).hasToString("FormerLink[signed]");
    }

    @Test
    void provesNothingWithoutASignature() {
        var former = tool.entered(launch -> launch.lti("lti1p1", Map.of("user_id", "old-3")))
                .formerLink()
                .orElseThrow();

        assertThat(former.isSigned()).isFalse();
        assertThat(former.isSignedWith(SECRET)).isFalse();
    }

    @Test
    void isMissingFromMostLaunches() {
        assertThat(tool.entered(launch -> launch).formerLink()).isEmpty();
    }

    private static String hmac(String text) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
