package cymru.addo.lti.launch;

import java.util.Optional;

/** The platform as it describes itself: for showing, never for deciding whom to trust. */
public record Platform(Optional<String> guid, Optional<String> name, Optional<String> family) {}
