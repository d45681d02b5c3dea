package cymru.addo.practice;

import java.util.List;

/**
 * The long names of LTI 1.3 that this platform speaks.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/">LTI Core 1.3</a>
 */
final class LtiNames {
    static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
    static final String MEMBERSHIPS_CLAIM = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
    static final String GRADES_CLAIM = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    static final String TOOL_CONFIGURATION = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    static final String PLATFORM_CONFIGURATION = "https://purl.imsglobal.org/spec/lti-platform-configuration";

    static final String MEMBERSHIPS_SCOPE = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
    static final List<String> GRADE_SCOPES = List.of(
            "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem",
            "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly",
            "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly",
            "https://purl.imsglobal.org/spec/lti-ags/scope/score");

    static final String FAMILY = "addo-practice";
    static final String FAMILY_VERSION = "1";

    private LtiNames() {}
}
