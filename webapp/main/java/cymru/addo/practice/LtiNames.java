package cymru.addo.practice;

import java.util.List;

/**
 * The long names of LTI 1.3 that this platform speaks.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/">LTI Core 1.3</a>
 */
final class LtiNames {
    private static final String SPEC = "https://purl.imsglobal.org/spec/";

    static final String CLAIM = SPEC + "lti/claim/";
    static final String DEEP_LINKING = SPEC + "lti-dl/claim/";
    static final String MEMBERSHIPS_CLAIM = SPEC + "lti-nrps/claim/namesroleservice";
    static final String GRADES_CLAIM = SPEC + "lti-ags/claim/endpoint";
    static final String GROUPS_CLAIM = SPEC + "lti-gs/claim/groupsservice";
    static final String EULA_CLAIM = CLAIM + "eulaservice";
    static final String TOOL_CONFIGURATION = SPEC + "lti-tool-configuration";
    static final String PLATFORM_CONFIGURATION = SPEC + "lti-platform-configuration";

    static final String MEMBERSHIPS_SCOPE = SPEC + "lti-nrps/scope/contextmembership.readonly";
    static final String LINE_ITEM_SCOPE = SPEC + "lti-ags/scope/lineitem";
    static final String LINE_ITEM_READ_SCOPE = SPEC + "lti-ags/scope/lineitem.readonly";
    static final String RESULT_SCOPE = SPEC + "lti-ags/scope/result.readonly";
    static final String SCORE_SCOPE = SPEC + "lti-ags/scope/score";
    static final String GROUPS_SCOPE = SPEC + "lti-gs/scope/contextgroup.readonly";
    static final String EULA_USER_SCOPE = SPEC + "lti/scope/eula/user";
    static final String EULA_DEPLOYMENT_SCOPE = SPEC + "lti/scope/eula/deployment";

    static final List<String> GRADES_SCOPES = List.of(LINE_ITEM_SCOPE, LINE_ITEM_READ_SCOPE, RESULT_SCOPE, SCORE_SCOPE);
    static final List<String> EULA_SCOPES = List.of(EULA_USER_SCOPE, EULA_DEPLOYMENT_SCOPE);

    static final String FAMILY = "addo-practice";
    static final String FAMILY_VERSION = "1";

    private LtiNames() {}
}
