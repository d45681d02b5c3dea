package cymru.addo.cohort;

import static java.util.Objects.requireNonNull;

import cymru.addo.roster.RosterMember;
import java.util.List;

/** A cohort as Moodle showed it: its own number for it, its name, and who is in it. */
public record CohortSeen(String id, String name, List<RosterMember> members) {
    public CohortSeen {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        members = List.copyOf(members);
    }
}
