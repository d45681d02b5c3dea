package cymru.addo.lti.signin;

import cymru.addo.lti.Claims;
import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.signin.SignInOutcome.Refused;
import cymru.addo.lti.signin.SignInOutcome.SignedIn;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Says who it is that a token speaks of, which was believed: who they are, and what the directory tells of them besides. */
final class Introductions {
    private final Graph graph;

    Introductions(Graph graph) {
        this.graph = graph;
    }

    /**
     * @param mayAsk what lets us ask the directory in their name; asked for only where there is something to ask
     * @param asked the groups that make a difference
     */
    SignInOutcome of(SignInDoor door, Claims claims, Supplier<Optional<String>> mayAsk, Set<String> asked)
            throws SignInFailed {
        var objection = door.directory().objectionTo(claims);
        if (objection.isPresent()) return new Refused(LaunchCheck.SUBJECT, objection.get());
        var isAskedForGroups = !asked.isEmpty() && areGroupsElsewhere(claims);
        var accessToken = isAskedForGroups || door.tellsClasses() ? mayAsk.get() : Optional.<String>empty();
        return new SignedIn(
                door,
                door.directory().subject(claims),
                claims.text("given_name"),
                claims.text("family_name"),
                claims.text("name"),
                claims.text("locale"),
                new HashSet<>(claims.texts("roles").orElse(List.of())),
                isAskedForGroups ? graph.groups(door, accessToken, asked) : named(claims, asked),
                graph.classes(door, accessToken));
    }

    /** A directory writes only so many groups into a token; of whoever is in more it says only that there are some. */
    private static boolean areGroupsElsewhere(Claims claims) {
        return claims.texts("groups").isEmpty()
                && (claims.object("_claim_names").has("groups") || claims.has("hasgroups"));
    }

    private static Groups named(Claims claims, Set<String> asked) {
        if (asked.isEmpty()) return Groups.NONE;
        return claims.texts("groups").map(ids -> new Groups(new HashSet<>(ids))).orElse(Groups.NONE);
    }
}
