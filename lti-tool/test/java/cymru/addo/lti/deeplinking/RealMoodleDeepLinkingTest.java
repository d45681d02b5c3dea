package cymru.addo.lti.deeplinking;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import cymru.addo.lti.Claims;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Secrets;
import cymru.addo.lti.grade.Column;
import cymru.addo.lti.testing.MoodleSamples;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.lti.testing.TestToolKeys;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What we sign is what a real Moodle made an activity of, with its column. */
class RealMoodleDeepLinkingTest {
    private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final ContentItem AGREEMENT = ContentItem.resourceLink(
                    URI.create("http://127.0.0.1:9100/launch"), "Year 4 acceptable use agreement")
            .describedBy("Read, answer and sign")
            .custom(Map.of("agreement_id", "aup-y4-2026", "Due", "2026-10-01", "cls", "$Moodle.Person.userGroupIds"))
            .icon(URI.create("http://127.0.0.1:9100/icon.png"), 48, 48)
            .column(Column.called("AUP signed", 1)
                    .knownBy("aup-y4", "agreement")
                    .released(true))
            .available(Optional.of(Instant.parse("2026-09-01T00:00:00Z")), Optional.empty())
            .submission(Optional.empty(), Optional.of(Instant.parse("2026-10-01T00:00:00Z")))
            .inFrame(800, 600);

    private final TestClock clock = TestClock.ofAMorning();
    private final DeepLinking deepLinking =
            new DeepLinking(TestToolKeys.begun(clock), new Secrets(new SecureRandom()), clock);
    private final PlatformRegistration moodle = new PlatformRegistration(
            "moodle",
            "http://127.0.0.1:8800",
            "RVD71Y7kvGDD7qe",
            Set.of("1"),
            URI.create("http://127.0.0.1:8800/mod/lti/auth.php"),
            URI.create("http://127.0.0.1:8800/mod/lti/token.php"),
            null,
            URI.create("http://127.0.0.1:8800/mod/lti/certs.php"),
            false);

    private static Claims taken() {
        return MoodleSamples.read("deep-linking-response").object("deep_linking_response_payload");
    }

    private static DeepLinkingSettings asked() {
        var settings = MoodleSamples.read("deep-linking-request.teacher")
                .object("payload")
                .object(DL + "deep_linking_settings");
        return DeepLinkingSettings.read(settings, any -> true).orElseThrow();
    }

    private Claims signed() throws Exception {
        var response = deepLinking.answer(moodle, "1", asked(), Choice.of(List.of(AGREEMENT)));
        return new Claims(SignedJWT.parse(response.jwt()).getPayload().toJSONObject());
    }

    @Test
    void describesTheActivityAsItWasTaken() throws Exception {
        var expected =
                new HashMap<>(taken().objects(DL + "content_items").get(0).values());
        expected.remove("thumbnail");

        assertThat(signed().objects(DL + "content_items"))
                .singleElement()
                .extracting(Claims::values)
                .isEqualTo(expected);
    }

    @Test
    void claimsWhatWasTaken() throws Exception {
        assertThat(signed().values().keySet()).isEqualTo(taken().values().keySet());
        for (var same : List.of("iss", "aud")) assertThat(signed().text(same)).isEqualTo(taken().text(same));
    }

    @Test
    void goesBackToWhereTheMoodleAsked() {
        assertThat(deepLinking
                        .answer(moodle, "1", asked(), Choice.none())
                        .returnUrl()
                        .toString())
                .isEqualTo(MoodleSamples.read("deep-linking-response")
                        .text("return_url")
                        .orElseThrow());
    }
}
