package cymru.addo.web.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/**
 * Whom of the class a teacher wants to see.
 *
 * @param group as the platform names it; null for the whole class
 * @param outstanding whether only those who have not agreed
 */
record Narrowing(String group, boolean outstanding) {

    static final Narrowing NONE = new Narrowing(null, false);

    static Narrowing of(String group, String show) {
        return new Narrowing(group == null || group.isEmpty() ? null : group, "outstanding".equals(show));
    }

    /** The address of the class's page, narrowed so. */
    String path() {
        var asked = (group == null ? "" : "&group=" + URLEncoder.encode(group, UTF_8))
                + (outstanding ? "&show=outstanding" : "");
        return asked.isEmpty() ? "class" : "class?" + asked.substring(1);
    }
}
