package cymru.addo.practice;

/**
 * The long names of LTI 1.3 that this platform speaks.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/">LTI Core 1.3</a>
 */
final class LtiNames {
    static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
    static final String MEMBERSHIPS_CLAIM = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
    static final String TOOL_CONFIGURATION = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    static final String PLATFORM_CONFIGURATION = "https://purl.imsglobal.org/spec/lti-platform-configuration";

    static final String MEMBERSHIPS_SCOPE = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";

    static final String FAMILY = "addo-practice";
    static final String FAMILY_VERSION = "1";

    private LtiNames() {}
}
