package cymru.addo.practice;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The launches that have begun and wait for the tool's question. Each is found by the hint that was sent to the tool,
 * byte for byte, and only once: going back or reloading inside the exchange ends it, as in Moodle.
 */
final class Launches {
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int SWEEP_ABOVE = 10_000;

    private record Begun(Launch launch, Instant at) {}

    private final Map<String, Begun> begun = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Randoms randoms;
    private final Places places;
    private final Storage storage;

    Launches(Clock clock, Randoms randoms, Places places, Storage storage) {
        this.clock = clock;
        this.randoms = randoms;
        this.places = places;
        this.storage = storage;
    }

    /** The parameters of the login initiation, which the browser carries to the tool. */
    Map<String, String> begin(Launch launch) {
        if (begun.size() > SWEEP_ABOVE) begun.values().removeIf(this::isForgotten);
        var hint = hint(launch);
        begun.put(hint, new Begun(launch, clock.instant()));

        var parameters = new LinkedHashMap<String, String>();
        parameters.put("iss", places.issuer());
        parameters.put("target_link_uri", launch.targetLinkUri());
        parameters.put("login_hint", launch.person().subject());
        parameters.put("lti_message_hint", hint);
        parameters.put("client_id", launch.tool().clientId());
        parameters.put("lti_deployment_id", launch.tool().deployment());
        storage.announceIn(parameters);
        return parameters;
    }

    Optional<Launch> take(String hint) {
        return Optional.ofNullable(begun.remove(hint))
                .filter(found -> !isForgotten(found))
                .map(Begun::launch);
    }

    private String hint(Launch launch) {
        var fields = new LinkedHashMap<String, Object>();
        launch.activity().ifPresent(activity -> fields.put("cmid", Integer.valueOf(activity.moduleId())));
        var link = launch.activity().map(Activity::resourceLinkId).orElse("");
        fields.put("launchid", "ltilaunch" + link + "_" + randoms.word());
        return JSONObjectUtils.toJSONString(fields);
    }

    private boolean isForgotten(Begun found) {
        return found.at().plus(PATIENCE).isBefore(clock.instant());
    }
}
