package cymru.addo.roster;

import static java.util.Objects.requireNonNull;

/** Somebody on the platform's list of a class. Names may be missing (null). */
public record RosterMember(String subject, Role role, String surname, String forename, String displayName) {
    public RosterMember {
        requireNonNull(subject, "subject");
        requireNonNull(role, "role");
    }

    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "RosterMember[" + role + "]";
    }
}
