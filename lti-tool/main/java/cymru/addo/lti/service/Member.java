package cymru.addo.lti.service;

import cymru.addo.lti.Claims;
import cymru.addo.lti.launch.Roles;
import java.util.List;
import java.util.Optional;

/** Somebody on a course's list. Only the subject and the roles are certain. */
public record Member(
        String subject,
        Roles roles,
        Status status,
        Optional<String> name,
        Optional<String> givenName,
        Optional<String> familyName,
        Optional<String> email,
        Optional<String> sourcedId) {

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
                        claims.text("lis_person_sourcedid")));
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
