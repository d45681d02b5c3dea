package cymru.addo.system;

import com.nimbusds.jose.util.JSONObjectUtils;
import cymru.addo.lti.testing.LoopbackPlatform;
import cymru.addo.lti.testing.MoodleSamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What platforms send, each time as for the first time: an announcement, a launch, the proof from their storage, a registration. */
final class PlatformForms {

    private final Neighbours neighbours;

    PlatformForms(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    Map<String, String> announcement() {
        return AtTheDoor.announcement(neighbours.addo, neighbours.schools.hillcrest);
    }

    Filled launch() {
        var door = AtTheDoor.of(neighbours.addo, neighbours.schools.hillcrest);
        return filled(door.browser(), Map.of("id_token", door.launch().token(), "state", door.state()));
    }

    /** From a browser that keeps no cookies, whose platform keeps a value for it. */
    Filled storedProof() {
        var door = WithoutCookies.of(neighbours.addo, neighbours.schools.hillcrest);
        var waiting = door.post(door.launch());
        return filled(door.browser(), Map.of("code", waiting.field("code"), "value", door.value()));
    }

    /** A new platform with a new invitation. */
    Map<String, String> registration() {
        try {
            var platform = new LoopbackPlatform();
            var moodle = MoodleSamples.read("dynamic-registration", platform.at(""));
            for (var document : new String[] {"openid_configuration", "response"})
                platform.answers(
                        document.equals("response") ? "/mod/lti/openid-registration.php" : "/configuration",
                        200,
                        "application/json",
                        JSONObjectUtils.toJSONString(moodle.object(document).values()));
            return Map.of(
                    "invitation", invitation(),
                    "openid_configuration", platform.at("/configuration").toString(),
                    "registration_token", "once");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String invitation() {
        var coordinator = neighbours.coordinator;
        var form = Neighbours.token(coordinator);
        form.put("days", "7");
        var page = coordinator.send("school/platforms/invitations", form);
        return page.secret().replaceAll(".*/", "");
    }

    private Filled filled(Browserless browser, Map<String, String> values) {
        return new Filled(browser, neighbours.addo, "", new LinkedHashMap<>(values));
    }
}
