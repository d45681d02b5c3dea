package cymru.addo.lti.launch;

import java.util.Arrays;
import java.util.Optional;

/** What a platform can ask of us. Types that are not listed here are refused. */
public enum MessageType {
    RESOURCE_LINK("LtiResourceLinkRequest");

    private final String claim;

    MessageType(String claim) {
        this.claim = claim;
    }

    public String claim() {
        return claim;
    }

    static Optional<MessageType> named(String claim) {
        return Arrays.stream(values()).filter(type -> type.claim.equals(claim)).findFirst();
    }
}
