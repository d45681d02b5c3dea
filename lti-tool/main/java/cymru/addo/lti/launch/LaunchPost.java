package cymru.addo.lti.launch;

/**
 * What arrived at the launch address, every part as it came or null where it was missing.
 *
 * @param browserSecret what this browser kept of its login, from its cookie or the platform's storage
 */
public record LaunchPost(String idToken, String state, String browserSecret, String error, String errorDescription) {

    public static LaunchPost of(String idToken, String state, String browserSecret) {
        return new LaunchPost(idToken, state, browserSecret, null, null);
    }

    public static LaunchPost ofError(String error, String errorDescription, String state, String browserSecret) {
        return new LaunchPost(null, state, browserSecret, error, errorDescription);
    }

    /** Says nothing of the token or the state, so that no log can. */
    @Override
    public String toString() {
        return "LaunchPost[" + (error == null ? "token" : "error") + "]";
    }
}
