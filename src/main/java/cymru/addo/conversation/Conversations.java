package cymru.addo.conversation;

import cymru.addo.agreement.Edition;
import cymru.addo.conversation.Conversation.Outcome;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The talks of a school. Each step is kept beside its event. */
public interface Conversations {
    /** False where one with this pupil is open already. */
    boolean handOn(SchoolId school, PersonId pupil, SchoolYear year, PersonId staff, String note, Instant at);

    /** False where it is closed already, or there is none. */
    boolean close(
            SchoolId school,
            ConversationId id,
            SchoolYear year,
            PersonId coordinator,
            Outcome outcome,
            String note,
            Instant at);

    /** The open ones first, the longest waiting at the top; then what came of the others this year, the newest first. */
    List<Conversation> of(SchoolId school, SchoolYear year);

    Optional<Conversation> newest(SchoolId school, PersonId pupil);

    /** Who has waited since before a moment, and whose talk was not handed on, the longest waiting first. */
    List<Waiting> waiting(SchoolId school, Edition edition, SchoolYear year, Instant before);
}
