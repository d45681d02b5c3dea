package cymru.addo.lti.deeplinking;

import java.net.URI;

/**
 * What the teacher's browser carries back: to be posted there as a form with the one field {@value #FIELD}.
 *
 * @param jwt good for five minutes
 */
public record DeepLinkingResponse(URI returnUrl, String jwt) {
    public static final String FIELD = "JWT";

    /** Shows no token, so that no log can. */
    @Override
    public String toString() {
        return "DeepLinkingResponse[]";
    }
}
