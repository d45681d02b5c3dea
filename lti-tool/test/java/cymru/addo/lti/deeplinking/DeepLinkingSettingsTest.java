package cymru.addo.lti.deeplinking;

import static cymru.addo.lti.LaunchCheck.SETTINGS;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cymru.addo.lti.launch.Launch;
import cymru.addo.lti.launch.MessageType;
import cymru.addo.lti.testing.TestTool;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeepLinkingSettingsTest {
    private static final URI LAUNCH = URI.create("https://addo.example/lti/launch");
    private static final ContentItem AGREEMENT = ContentItem.resourceLink(LAUNCH, "Our agreement");

    private final TestTool tool = TestTool.servingAll();
    private final Map<String, Object> claim = new HashMap<>(Map.of(
            "deep_link_return_url",
            "https://vle.example/back?course=4&sesskey=a%20b",
            "accept_types",
            List.of("ltiResourceLink", "file"),
            "accept_presentation_document_targets",
            List.of("iframe"),
            "accept_media_types",
            "image/*, text/html",
            "accept_multiple",
            true,
            "accept_lineitem",
            false,
            "auto_create",
            true,
            "title",
            "My title",
            "data",
            " csrf:8a7c\n{\"x\":1} "));

    private DeepLinkingSettings settings() {
        return launched().deepLinking().orElseThrow();
    }

    private Launch launched() {
        return tool.entered(launch -> launch.asDeepLinking(claim));
    }

    private void refusedWithout(String name) {
        claim.remove(name);
        assertRefused(tool.enter(launch -> launch.asDeepLinking(claim)), SETTINGS);
    }

    @Test
    void comeWithALaunchByNoLink() {
        var launch = launched();

        assertThat(launch.messageType()).isEqualTo(MessageType.DEEP_LINKING);
        assertThat(launch.resourceLink()).isEmpty();
        assertThat(launch.deepLinking()).isPresent();
    }

    @Test
    void areReadAsThePlatformSentThem() {
        assertThat(settings().returnUrl()).isEqualTo(URI.create("https://vle.example/back?course=4&sesskey=a%20b"));
        assertThat(settings().acceptsResourceLinks()).isTrue();
        assertThat(settings().accepts("html")).isFalse();
        assertThat(settings().acceptMultiple()).isTrue();
        assertThat(settings().mayBringColumns()).isFalse();
        assertThat(settings().autoCreate()).isTrue();
        assertThat(settings().data()).contains(" csrf:8a7c\n{\"x\":1} ");
    }

    @Test
    void areTheSameAfterTheyWereKept() {
        assertThat(DeepLinkingSettings.of(settings().json())).isEqualTo(settings());
        claim.keySet().removeAll(List.of("accept_media_types", "accept_lineitem", "title", "data"));
        assertThat(DeepLinkingSettings.of(settings().json())).isEqualTo(settings());
        assertThatIllegalArgumentException().isThrownBy(() -> DeepLinkingSettings.of("{}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deep_link_return_url", "accept_types", "accept_presentation_document_targets"})
    void areRefusedWithoutWhatTheyMustHave(String name) {
        refusedWithout(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://vle.example/back", "javascript:alert(1)", "/back", "https://a:b@vle.example/", "x y"})
    void areRefusedWithAReturnAddressNobodyShouldBeSentTo(String address) {
        claim.put("deep_link_return_url", address);

        assertRefused(tool.enter(launch -> launch.asDeepLinking(claim)), SETTINGS);
    }

    @Test
    void areRefusedWhereTypesAreNoTexts() {
        claim.put("accept_types", List.of(7));

        assertRefused(tool.enter(launch -> launch.asDeepLinking(claim)), SETTINGS);
    }

    @Test
    void needNoRoles() {
        assertThat(tool.entered(launch -> launch.asDeepLinking(claim).withoutLti("roles"))
                        .roles()
                        .uris())
                .isEmpty();
    }

    @Test
    void takeOneItemWhereThePlatformDoesNotSayMore() {
        claim.remove("accept_multiple");

        assertThat(settings().objectionTo(List.of(AGREEMENT))).isEmpty();
        assertThat(settings().objectionTo(List.of(AGREEMENT, AGREEMENT))).isPresent();
    }

    @Test
    void takeNoItemOfATypeThePlatformDoesNotName() {
        assertThat(settings().objectionTo(List.of(ContentItem.html("<p>Dim</p>"))))
                .isPresent();
        assertThat(settings().objectionTo(List.of())).isEmpty();
    }

    @Test
    void takeFilesOfTheKindsThePlatformNames() {
        assertThat(settings().objectionTo(List.of(file("image/png")))).isEmpty();
        assertThat(settings().objectionTo(List.of(file("text/html")))).isEmpty();
        assertThat(settings().objectionTo(List.of(file("application/pdf")))).isPresent();

        claim.put("accept_media_types", "*/*");
        assertThat(settings().objectionTo(List.of(file("application/pdf")))).isEmpty();
    }

    private static ContentItem file(String mediaType) {
        return ContentItem.file(LAUNCH, mediaType, Instant.EPOCH);
    }

    @Test
    void bringColumnsUnlessThePlatformSaysNo() {
        claim.remove("accept_lineitem");

        assertThat(settings().mayBringColumns()).isTrue();
    }
}
