package cymru.addo.roster;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.util.List;
import java.util.Set;

/** How the classes are divided, as their platforms tell it. */
public interface PupilGroups {
    /** Takes over all groups of a class, and who is in each; members whom the class does not know are left out. */
    void replace(
            SchoolId school, ClassGroupId classGroup, String issuer, List<PupilGroup> groups, List<Membership> members);

    /** By name. */
    List<PupilGroup> of(SchoolId school, ClassGroupId classGroup);

    Set<PersonId> membersOf(SchoolId school, ClassGroupId classGroup, String group);

    /** Somebody, as the platform knows them, is in a group. */
    record Membership(String group, String subject) {
        /** Names nobody, so that no log can. */
        @Override
        public String toString() {
            return "Membership[" + group + "]";
        }
    }
}
