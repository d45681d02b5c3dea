package cymru.addo.lti.launch;

import java.net.URI;
import java.util.Optional;

/**
 * How the platform shows us, and where to send people back to.
 *
 * @param locale a language tag, with hyphens whatever the platform wrote
 * @param documentTarget frame, iframe or window
 * @param returnUrl an https address of the platform, for use as a link only
 */
public record Presentation(Optional<String> locale, Optional<String> documentTarget, Optional<URI> returnUrl) {}
