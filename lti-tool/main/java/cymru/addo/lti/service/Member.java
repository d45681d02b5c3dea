package cymru.addo.lti.service;

import cymru.addo.lti.Claims;
import cymru.addo.lti.launch.CustomValues;
import cymru.addo.lti.launch.Roles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody on a course's list. Only the subject and the roles are certain.
 *
 * @param groups the groups of the course they are in, where the platform has such
 * @param custom the values of the link that was asked about, as this person's launch would bring them
 * @param formerUserId who they were under LTI 1.1
 */
public record Member(
        String subject,
        Roles roles,
        Status status,
        Optional<String> name,
        Optional<String> givenName,
        Optional<String> familyName,
        Optional<String> email,
        Optional<String> sourcedId,
        Set<String> groups,
        CustomValues custom,
        Optional<String> formerUserId) {

    /** Deleted members appear only where a platform reports differences. */
    public enum Status {
        ACTIVE,
        INACTIVE,
        DELETED
    }

    static Optional<Member> of(Claims claims) {
        return subjectIn(claims)
                .map(subject -> new Member(
                        subject,
                        Roles.of(claims.texts("roles").orElse(List.of())),
                        status(claims.text("status").orElse("Active")),
                        claims.text("name"),
                        claims.text("given_name"),
                        claims.text("family_name"),
                        claims.text("email"),
                        claims.text("lis_person_sourcedid"),
                        groups(claims),
                        custom(claims),
                        claims.text("lti11_legacy_user_id")));
    }

    private static Set<String> groups(Claims claims) {
        return claims.objects("group_enrollments").stream()
                .flatMap(enrollment -> enrollment.text("group_id").stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of the message that pressing the link would bring; Blackboard sends it outside a list. */
    private static CustomValues custom(Claims claims) {
        return claims.oneOrMore("message").stream()
                .map(message -> message.object(Claims.LTI + "custom").plain())
                .filter(values -> !values.isEmpty())
                .findFirst()
                .map(CustomValues::new)
                .orElse(new CustomValues(Map.of()));
    }

    private static Optional<String> subjectIn(Claims claims) {
        return claims.text("user_id").filter(subject -> subject.length() <= 255);
    }

    private static Status status(String claimed) {
        if (claimed.equalsIgnoreCase("Inactive")) return Status.INACTIVE;
        return claimed.equalsIgnoreCase("Deleted") ? Status.DELETED : Status.ACTIVE;
    }

    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "Member[" + status + "]";
    }
}
