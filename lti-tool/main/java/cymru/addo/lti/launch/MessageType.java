package cymru.addo.lti.launch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a platform can ask of us. Types that are not listed here are refused, and so are those that the host does not serve.
 */
public enum MessageType {
    /** Somebody pressed a link in a course. */
    RESOURCE_LINK("LtiResourceLinkRequest"),
    /** A teacher wants to choose what a course should link to. */
    DEEP_LINKING("LtiDeepLinkingRequest"),
    /** Somebody opens one person's work from the gradebook. */
    SUBMISSION_REVIEW("LtiSubmissionReviewRequest"),
    /** Somebody must accept the tool's own terms before they go on. */
    EULA("LtiEulaRequest"),
    /** An administrator asks what is kept of somebody. Two names, since the draft changed its own. */
    DATA_PRIVACY("LtiDataPrivacyLaunchRequest", "DataPrivacyLaunchRequest"),
    /** Somebody comes by the course's menu, by no link in it. */
    CONTEXT("LtiContextLaunchRequest");

    private final List<String> claims;

    MessageType(String... claims) {
        this.claims = List.of(claims);
    }

    public String claim() {
        return claims.get(0);
    }

    boolean needsRoles() {
        return this != DEEP_LINKING && this != DATA_PRIVACY;
    }

    static Optional<MessageType> named(String claim) {
        return Arrays.stream(values())
                .filter(type -> type.claims.contains(claim))
                .findFirst();
    }
}
