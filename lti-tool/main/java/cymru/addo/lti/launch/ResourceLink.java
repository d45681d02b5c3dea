package cymru.addo.lti.launch;

import java.util.Optional;

/** The link a person pressed. A copied course brings new ids, so nothing lasting hangs on it alone. */
public record ResourceLink(String id, Optional<String> title, Optional<String> description) {}
