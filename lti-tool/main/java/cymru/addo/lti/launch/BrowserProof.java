package cymru.addo.lti.launch;

import static java.util.Objects.requireNonNull;

import cymru.addo.lti.Fingerprint;
import cymru.addo.lti.login.LoginState;
import cymru.addo.lti.login.StorageTarget;
import java.util.Optional;

/**
 * What a browser brings to show that it began the login which its launch answers: the secret from its cookie, or the value
 * that the platform kept for it. A browser without a cookie may say which frame of the platform is to be asked first.
 */
public record BrowserProof(Means means, String word) {

    /** How a browser shows who it is. */
    public enum Means {
        COOKIE,
        STORED,
        ASK_STORAGE,
        NONE
    }

    public BrowserProof {
        requireNonNull(means, "means");
        requireNonNull(word, "word");
    }

    /** @param secret of the cookie, or null where the browser has none */
    public static BrowserProof cookie(String secret) {
        return secret == null ? new BrowserProof(Means.NONE, "") : new BrowserProof(Means.COOKIE, secret);
    }

    /** @param value that the platform's storage gave back, or null where it gave none */
    public static BrowserProof stored(String value) {
        return value == null || value.isEmpty()
                ? new BrowserProof(Means.NONE, "")
                : new BrowserProof(Means.STORED, value);
    }

    /** @param frame that the launch names as its storage, or null */
    public BrowserProof orAskOf(String frame) {
        var asks = means == Means.NONE && frame != null && StorageTarget.isName(frame);
        return asks ? new BrowserProof(Means.ASK_STORAGE, frame) : this;
    }

    boolean isOwedTo(LoginState login) {
        return means == Means.ASK_STORAGE && login.storageHash().isPresent();
    }

    /** Why this does not show that the browser began the login. */
    Optional<String> objection(LoginState login) {
        return switch (means) {
            case COOKIE -> another(Fingerprint.matches(login.browserHash(), word));
            case STORED ->
                another(login.storageHash()
                        .filter(hash -> Fingerprint.matches(hash, word))
                        .isPresent());
            case ASK_STORAGE, NONE -> Optional.of("the browser brought no proof that it began this login");
        };
    }

    private static Optional<String> another(boolean same) {
        return Check.objectIf(!same, "the login was begun in another browser");
    }

    /** Says nothing of the secret, so that no log can. */
    @Override
    public String toString() {
        return "BrowserProof[" + means + "]";
    }
}
