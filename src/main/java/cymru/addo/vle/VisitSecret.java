package cymru.addo.vle;

import static java.util.Objects.requireNonNull;

/**
 * What proves that a browser belongs to a visit: a secret in a cookie, or, where the browser keeps none, one in the address of
 * every page. A visit has one of the two, and the other kind is worth nothing for it.
 */
public record VisitSecret(Place place, String value) {

    /** Where the secret travels. */
    public enum Place {
        COOKIE,
        ADDRESS
    }

    public VisitSecret {
        requireNonNull(place, "place");
        requireNonNull(value, "value");
    }

    public static VisitSecret inCookie(String value) {
        return new VisitSecret(Place.COOKIE, value);
    }

    public static VisitSecret inAddress(String value) {
        return new VisitSecret(Place.ADDRESS, value);
    }

    /** Says nothing of the secret, so that no log can. */
    @Override
    public String toString() {
        return "VisitSecret[" + place + "]";
    }
}
