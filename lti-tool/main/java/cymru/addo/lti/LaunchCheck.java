package cymru.addo.lti;

import java.net.URI;

/**
 * One fact that a launch must satisfy. The names are shown on the page of a refused launch and written to the log, so that
 * a school's technician and the tool's operator talk about the same thing.
 */
public enum LaunchCheck {
    MALFORMED(400, Spec.SECURITY + "#id-token"),
    STATE(401, Spec.SECURITY + "#step-3-authentication-response"),
    REGISTRATION(403, Spec.CORE + "#tool-deployment-0"),
    KEY(401, Spec.SECURITY + "#authentication-response-validation"),
    SIGNATURE(401, Spec.SECURITY + "#authentication-response-validation"),
    ISSUER(401, Spec.SECURITY + "#authentication-response-validation"),
    AUDIENCE(401, Spec.SECURITY + "#authentication-response-validation"),
    TIME(401, Spec.SECURITY + "#authentication-response-validation"),
    VERSION(400, Spec.CORE + "#lti-version-claim"),
    MESSAGE_TYPE(400, Spec.CORE + "#message-type-claim"),
    DEPLOYMENT(403, Spec.CORE + "#lti-deployment-id-claim"),
    TARGET(400, Spec.CORE + "#target-link-uri"),
    ROLES(400, Spec.CORE + "#roles-claim"),
    SUBJECT(400, Spec.CORE + "#user-identity-claims"),
    RESOURCE_LINK(400, Spec.CORE + "#resource-link-claim"),
    SETTINGS(400, Spec.DEEP_LINKING + "#deep-linking-settings"),
    NONCE(401, Spec.SECURITY + "#authentication-response-validation");

    private final int status;
    private final URI specification;

    LaunchCheck(int status, String specification) {
        this.status = status;
        this.specification = URI.create(specification);
    }

    /** 400 for what is malformed, 401 for what is not proven, 403 for what is proven but not allowed. */
    public int status() {
        return status;
    }

    public URI specification() {
        return specification;
    }

    private static final class Spec {
        static final String CORE = "https://www.imsglobal.org/spec/lti/v1p3/";
        static final String SECURITY = "https://www.imsglobal.org/spec/security/v1p0/";
        static final String DEEP_LINKING = "https://www.imsglobal.org/spec/lti-dl/v2p0/";
    }
}
