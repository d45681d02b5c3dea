package cymru.addo.lti.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Platforms that differ in registering from what the specification leads one to expect, by what they call themselves. Moodle,
 * Blackboard, Schoology and Sakai do not, and are taken at the specification's word as everybody else.
 */
enum Family {
    /** Decides by a level of its own how much of a person it tells. */
    CANVAS("canvas"),
    /** Its assertions address neither the token endpoint nor the issuer, and its configuration does not always say so. */
    BRIGHTSPACE("desire2learn", "d2l", "brightspace"),
    OTHER;

    private static final String BRIGHTSPACE_TOKENS = "auth.brightspace.com";

    private final List<String> codes;

    Family(String... codes) {
        this.codes = List.of(codes);
    }

    static Family of(Optional<String> code) {
        var lower = code.orElse("").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(family -> family.codes.contains(lower))
                .findFirst()
                .orElse(OTHER);
    }

    /** Whom assertions address, where the platform does not say. */
    Optional<String> tokenAudience(PlatformConfiguration platform) {
        if (platform.tokenAudience().isPresent()) return platform.tokenAudience();
        var isCentral = this == BRIGHTSPACE
                && BRIGHTSPACE_TOKENS.equalsIgnoreCase(platform.tokenEndpoint().getHost());
        return isCentral ? Optional.of("https://api.brightspace.com/auth/token") : Optional.empty();
    }

    /** What to add to the tool's description. */
    Map<String, Object> extensions() {
        return this == CANVAS ? Map.of("https://canvas.instructure.com/lti/privacy_level", "name_only") : Map.of();
    }
}
