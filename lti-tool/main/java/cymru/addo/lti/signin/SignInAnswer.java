package cymru.addo.lti.signin;

/**
 * What a browser brings back from its directory, every part as it came or null where it was missing.
 *
 * @param issuer who says that it answers: RFC 9207, which not every directory keeps
 * @param browserSecret from the cookie
 */
public record SignInAnswer(String code, String state, String issuer, String error, String browserSecret) {
    /** Says nothing of the code or the state, so that no log can. */
    @Override
    public String toString() {
        return "SignInAnswer[" + (error == null ? "code" : "error") + "]";
    }
}
