package cymru.addo.web.launch;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.launch.MessageType;
import java.net.URI;
import org.junit.jupiter.api.Test;

class AddoAsToolTest {
    @Test
    void registersForEveryMessageThatIsServedAndNoOther() {
        var tool = AddoAsTool.at(URI.create("https://addo.example"));

        assertThat(tool.messageTypes())
                .containsExactlyInAnyOrderElementsOf(
                        LtiProtocol.SERVED.stream().map(MessageType::claim).toList());
    }

    @Test
    void asksForWhatMarksAndClassListsNeed() {
        assertThat(AddoAsTool.at(URI.create("https://addo.example")).scopes())
                .contains(
                        "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem",
                        "https://purl.imsglobal.org/spec/lti-ags/scope/score",
                        "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly");
    }
}
