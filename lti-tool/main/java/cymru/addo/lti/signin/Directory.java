package cymru.addo.lti.signin;

import static java.util.Objects.requireNonNull;

import cymru.addo.lti.Claims;
import java.util.Optional;
import java.util.Set;

/**
 * Who vouches for people at a sign-in: one organisation of one provider, and no other. Whoever the provider knows besides,
 * privately or as a guest of the organisation, is nobody here.
 *
 * @param tenant the organisation: an id of Entra, or the domain of a Google Workspace
 */
public record Directory(Kind kind, String tenant) {
    private static final String PRIVATE_ACCOUNTS = "9188040d-6c67-4c5b-b112-36a304b66dad";
    private static final int GUEST = 1;

    public enum Kind {
        MICROSOFT,
        GOOGLE
    }

    public Directory {
        requireNonNull(kind, "kind");
        requireNonNull(tenant, "tenant");
    }

    /** Whether a tenant can be called so: Entra's by their id alone, as its names may pass from one to another. */
    public static boolean isTenant(Kind kind, String tenant) {
        return switch (kind) {
            case MICROSOFT ->
                tenant.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") && !tenant.equals(PRIVATE_ACCOUNTS);
            case GOOGLE -> tenant.matches("(?=.{4,253}$)[a-z0-9-]+(\\.[a-z0-9-]+)+");
        };
    }

    /** Why this is nobody of the organisation. */
    Optional<String> objectionTo(Claims claims) {
        return switch (kind) {
            case MICROSOFT -> objectionToMicrosoft(claims);
            case GOOGLE ->
                claims.text("hd").equals(Optional.of(tenant))
                        ? Optional.empty()
                        : Optional.of("the account is not of this organisation");
        };
    }

    private Optional<String> objectionToMicrosoft(Claims claims) {
        if (!claims.text("tid").equals(Optional.of(tenant))) return Optional.of("the account is of another tenant");
        if (claims.text("oid").isEmpty()) return Optional.of("the token does not say which account it is");
        var isGuest = claims.number("acct")
                        .map(Number::intValue)
                        .filter(kind -> kind == GUEST)
                        .isPresent()
                || claims.text("acct").filter("1"::equals).isPresent();
        return isGuest ? Optional.of("the account is a guest of the tenant") : Optional.empty();
    }

    /** By what this directory knows somebody for good: never an address or a name, which pass from one to another. */
    String subject(Claims claims) {
        return claims.text(kind == Kind.MICROSOFT ? "oid" : "sub").orElseThrow();
    }

    /** What to ask for besides the person themselves. */
    Set<String> scopes(boolean withClasses) {
        if (kind == Kind.GOOGLE) return Set.of("openid", "profile");
        return withClasses
                ? Set.of("openid", "profile", "User.Read", "EduRoster.ReadBasic")
                : Set.of("openid", "profile", "User.Read");
    }
}
