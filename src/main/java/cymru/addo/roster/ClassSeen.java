package cymru.addo.roster;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.PlainText;

/** What a launch says of the class it comes from. Title and addresses may be missing (null). */
public record ClassSeen(
        String registration,
        String deployment,
        String contextId,
        String title,
        String membershipUrl,
        String groupsUrl) {
    static final int LONGEST_TITLE = 200;

    public ClassSeen {
        requireNonNull(registration, "registration");
        requireNonNull(deployment, "deployment");
        requireNonNull(contextId, "contextId");
        title = PlainText.lineOrNull(title, LONGEST_TITLE);
    }
}
