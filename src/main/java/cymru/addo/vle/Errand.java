package cymru.addo.vle;

import cymru.addo.assignment.AssignmentId;
import cymru.addo.school.PersonId;
import java.util.Optional;

/** What a visit came for, where it came for one thing only. The platform names it in the launch; no page can. */
public sealed interface Errand {
    /** To look at one person's answers, from a column of the gradebook. Whom or what nobody here knows is empty. */
    record Review(Optional<PersonId> whose, Optional<AssignmentId> assignment) implements Errand {}

    /** To do what the class was set, by a link to it. */
    record Work(AssignmentId assignment) implements Errand {}

    /** To accept the terms before the platform lets them go on. */
    record Terms() implements Errand {}

    /** To see what is kept of somebody; empty where nobody here is meant. */
    record Data(Optional<PersonId> whose) implements Errand {}
}
