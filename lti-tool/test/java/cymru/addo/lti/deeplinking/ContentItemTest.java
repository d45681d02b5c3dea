package cymru.addo.lti.deeplinking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import cymru.addo.lti.Claims;
import cymru.addo.lti.grade.Column;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentItemTest {
    private static final URI LAUNCH = URI.create("https://addo.example/lti/launch");
    private static final Instant SEPTEMBER = Instant.parse("2026-09-01T00:00:00Z");
    private static final ContentItem AGREEMENT = ContentItem.resourceLink(LAUNCH, "Our agreement")
            .describedBy("Read it and answer")
            .icon(URI.create("https://addo.example/icon.png"), 48, 48)
            .thumbnail(URI.create("https://addo.example/t.png"), 96, 64)
            .inWindow("addo")
            .inFrame(800, 600)
            .custom(Map.of("assignment", "a-1"))
            .column(Column.called("Our agreement", 1)
                    .knownBy("agreement", "answer")
                    .ofLink("link-1")
                    .between(SEPTEMBER, SEPTEMBER)
                    .released(false))
            .available(Optional.of(SEPTEMBER), Optional.empty())
            .submission(Optional.empty(), Optional.of(SEPTEMBER));

    private static DeepLinkingSettings settings(Map<String, Object> more) {
        var claim = new HashMap<String, Object>(Map.of(
                "deep_link_return_url", "https://vle.example/back",
                "accept_types", List.of("ltiResourceLink"),
                "accept_presentation_document_targets", List.of("iframe", "window")));
        claim.putAll(more);
        return DeepLinkingSettings.read(new Claims(claim), any -> true).orElseThrow();
    }

    @Test
    void saysAllThatThereIsToSayOfALink() {
        assertThat(AGREEMENT.json(settings(Map.of())))
                .isEqualTo(Map.ofEntries(
                        Map.entry("type", "ltiResourceLink"),
                        Map.entry("url", "https://addo.example/lti/launch"),
                        Map.entry("title", "Our agreement"),
                        Map.entry("text", "Read it and answer"),
                        Map.entry("icon", Map.of("url", "https://addo.example/icon.png", "width", 48, "height", 48)),
                        Map.entry("thumbnail", Map.of("url", "https://addo.example/t.png", "width", 96, "height", 64)),
                        Map.entry("window", Map.of("targetName", "addo")),
                        Map.entry("iframe", Map.of("width", 800, "height", 600)),
                        Map.entry("custom", Map.of("assignment", "a-1")),
                        Map.entry(
                                "lineItem",
                                Map.of(
                                        "label", "Our agreement",
                                        "scoreMaximum", BigDecimal.ONE,
                                        "resourceId", "agreement",
                                        "tag", "answer",
                                        "gradesReleased", false)),
                        Map.entry("available", Map.of("startDateTime", "2026-09-01T00:00:00Z")),
                        Map.entry("submission", Map.of("endDateTime", "2026-09-01T00:00:00Z"))));
    }

    @Test
    void leavesOutWhatThePlatformSaysItIgnores() {
        var without =
                settings(Map.of("accept_lineitem", false, "accept_presentation_document_targets", List.of("frame")));

        assertThat(AGREEMENT.json(without)).doesNotContainKeys("lineItem", "window", "iframe");
    }

    @Test
    void keepsCustomValuesFromBeingNull() {
        var values = new HashMap<String, String>();
        values.put("due", null);

        assertThat(catchThrowable(() -> AGREEMENT.custom(values))).isInstanceOf(NullPointerException.class);
    }

    @Test
    void knowsPagesFilesPicturesAndText() {
        assertThat(ContentItem.link(LAUNCH, "Help").properties()).containsKeys("url", "title");
        assertThat(ContentItem.image(LAUNCH, 8, 8).properties()).containsEntry("width", 8);
        assertThat(ContentItem.html("<p>Dim</p>").properties()).containsEntry("html", "<p>Dim</p>");
        assertThat(ContentItem.file(LAUNCH, "application/pdf", SEPTEMBER).properties())
                .containsEntry("expiresAt", "2026-09-01T00:00:00Z");
    }

    @Test
    void givesColumnsToLinksThatLaunchUsOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContentItem.html("<p>").column(Column.called("Our agreement", 1)));
    }
}
