package cymru.addo.lti.launch;

/**
 * What arrived at the launch address, every part as it came or null where it was missing.
 *
 * @param proof what this browser brings of its login
 */
public record LaunchPost(String idToken, String state, BrowserProof proof, String error, String errorDescription) {

    /** @param browserSecret from the cookie, or null */
    public static LaunchPost of(String idToken, String state, String browserSecret) {
        return new LaunchPost(idToken, state, BrowserProof.cookie(browserSecret), null, null);
    }

    public static LaunchPost ofError(String error, String errorDescription, String state, String browserSecret) {
        return new LaunchPost(null, state, BrowserProof.cookie(browserSecret), error, errorDescription);
    }

    /** Says nothing of the token or the state, so that no log can. */
    @Override
    public String toString() {
        return "LaunchPost[" + (error == null ? "token" : "error") + "]";
    }
}
