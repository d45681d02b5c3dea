package cymru.addo.conversation;

import cymru.addo.school.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A talk with one pupil that a teacher handed on to the coordinator.
 *
 * @param name what to call the pupil on a page; empty where the school keeps no names
 * @param classes the pupil's classes today
 * @param note what the teacher wanted the coordinator to know; may be empty
 * @param outcome empty while the talk goes on
 */
public record Conversation(
        ConversationId id,
        PersonId person,
        Optional<String> name,
        String classes,
        Instant handedOnAt,
        String note,
        Optional<Outcome> outcome,
        Optional<Instant> closedAt,
        Optional<String> closingNote) {
    /** What came of a talk. None of them locks anything, and each may be followed by an agreement later. */
    public enum Outcome {
        ANSWERED,
        ACCEPTED_LATER,
        ADAPTED,
        SUPERVISED,
        OFFLINE,
        SENIOR_LEADER,
        DECLINED
    }

    public boolean isOpen() {
        return outcome.isEmpty();
    }

    /** Names nobody and says nothing of the talk, so that no log can. */
    @Override
    public String toString() {
        return "Conversation[" + id + "]";
    }
}
