package cymru.addo.lti.launch;

import java.util.regex.Pattern;

/** The many spellings of a role, made one. */
final class RoleName {
    private static final String LIS = "http://purl.imsglobal.org/vocab/lis/v2/";
    private static final Pattern URN =
            Pattern.compile("urn:lti:(role|instrole|sysrole):ims/lis/([A-Za-z]+)(?:/([A-Za-z]+))?");
    private static final Pattern SHORT = Pattern.compile("([A-Za-z]+)(?:[/#]([A-Za-z]+))?");

    private RoleName() {}

    static String normalised(String claimed) {
        var urn = URN.matcher(claimed);
        if (urn.matches()) return full(urn.group(1), urn.group(2), urn.group(3));
        var shortName = SHORT.matcher(claimed);
        return shortName.matches() ? full("role", shortName.group(1), shortName.group(2)) : claimed;
    }

    private static String full(String kind, String principal, String sub) {
        if (kind.equals("instrole")) return LIS + "institution/person#" + principal;
        if (kind.equals("sysrole")) return LIS + "system/person#" + principal;
        return LIS + "membership" + (sub == null ? "#" + principal : "/" + principal + "#" + sub);
    }
}
