package cymru.addo.roster;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.School;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The list of a class, as the platform keeps it. Only a list that was read to its end says who has left. */
public interface Roster {
    /**
     * Takes over a complete list: who is new has joined, who is missing has left. An empty list changes nothing. Staff whom the
     * platform let in today keep their place though no list names them: managers visit classes they do not belong to.
     */
    Change replace(School school, ClassGroupId classGroup, String issuer, List<RosterMember> members, Instant readAt);

    /** Takes over what has changed since a list was read: these came, or changed; those of these subjects have left. */
    Change change(
            School school,
            ClassGroupId classGroup,
            String issuer,
            List<RosterMember> come,
            Set<String> gone,
            Instant readAt);

    /** How many joined and left. */
    record Change(int joined, int left) {}
}
