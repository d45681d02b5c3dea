package cymru.addo.roster;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import java.time.Instant;

/** Somebody's place in a class. Who leaves keeps it, marked as left. */
public record Enrolment(ClassGroupId classGroup, PersonId person, Role role, boolean active, Instant joinedAt) {}
