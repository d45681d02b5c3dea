package cymru.addo.lti.launch;

import com.nimbusds.jose.jwk.JWK;
import cymru.addo.lti.Claims;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.login.LoginState;
import java.time.Instant;
import java.util.Optional;

/** What is known of a launch while it is being checked. Grows from check to check, and lives no longer than that. */
final class Evidence {
    private final LaunchPost post;
    private final Instant now;
    private Token token;
    private LoginState login;
    private PlatformRegistration registration;
    private JWK key;
    private MessageType messageType;
    private String unknownDeployment;

    Evidence(LaunchPost post, Instant now) {
        this.post = post;
        this.now = now;
    }

    LaunchPost post() {
        return post;
    }

    Instant now() {
        return now;
    }

    Token token() {
        return token;
    }

    Claims claims() {
        return token.claims();
    }

    Optional<LoginState> loginIfKnown() {
        return Optional.ofNullable(login);
    }

    /** Whether the browser has yet to show that it began the login, and its platform offers to say so. */
    boolean isProofOwed() {
        return post.error() == null && login != null && post.proof().isOwedTo(login);
    }

    LoginState login() {
        return login;
    }

    PlatformRegistration registration() {
        return registration;
    }

    JWK key() {
        return key;
    }

    MessageType messageType() {
        return messageType;
    }

    Optional<String> unknownDeployment() {
        return Optional.ofNullable(unknownDeployment);
    }

    void addUnknownDeployment(String deployment) {
        unknownDeployment = deployment;
    }

    void add(Token read) {
        token = read;
    }

    void add(LoginState found) {
        login = found;
    }

    void add(PlatformRegistration found) {
        registration = found;
    }

    void add(MessageType found) {
        messageType = found;
    }

    void add(JWK found) {
        key = found;
    }
}
