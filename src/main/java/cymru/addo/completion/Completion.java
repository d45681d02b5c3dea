package cymru.addo.completion;

import static java.util.Objects.requireNonNull;

import cymru.addo.assignment.AssignmentId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody met what an assignment asks for, the first time they did. A better result later changes nothing here.
 *
 * @param attempts how many goes at the quiz it took
 * @param recordedBy who wrote it down for those present, where the class went through it together
 */
public record Completion(
        SchoolId school,
        AssignmentId assignment,
        PersonId person,
        Instant completedAt,
        int score,
        int maxScore,
        int attempts,
        boolean mastered,
        Optional<PersonId> recordedBy) {
    public Completion {
        requireNonNull(school, "school");
        requireNonNull(assignment, "assignment");
        requireNonNull(person, "person");
        requireNonNull(completedAt, "completedAt");
    }
}
