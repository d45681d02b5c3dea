package cymru.addo.practice;

import java.util.List;
import java.util.Optional;

/**
 * Whether a tool may use a service: its bearer token allows it, it is still installed, and the address it asks is its
 * own. An address names the tool as Moodle's do, {@code ?type_id=1}; without that, the token alone counts.
 */
final class Access {
    private final Tokens tokens;
    private final Tools tools;

    Access(Tokens tokens, Tools tools) {
        this.tokens = tokens;
        this.tools = tools;
    }

    /** The tool that asks, if its token allows one of these scopes. */
    Optional<Tool> of(Request request, String... scopes) {
        return List.of(scopes).stream()
                .flatMap(scope -> request.bearer().flatMap(token -> tokens.allows(token, scope)).stream())
                .filter(tool -> tools.of(tool.clientId()).isPresent())
                .filter(tool ->
                        request.parameter("type_id").orElse(tool.deployment()).equals(tool.deployment()))
                .findFirst();
    }

    static Answer refused() {
        return Answer.refused(401, "Unauthorized").with("WWW-Authenticate", "Bearer");
    }
}
