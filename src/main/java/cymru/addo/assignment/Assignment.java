package cymru.addo.assignment;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Something a class was set. A teacher picks it, or places a plain link to the agreement or a module, which implies one; a course that
 * is copied gets a copy, made when somebody first comes in by the copied link.
 *
 * @param setBy the teacher who picked it; empty when it was implied or copied
 */
public record Assignment(
        SchoolId school,
        AssignmentId id,
        ClassGroupId classGroup,
        Task task,
        Optional<PersonId> setBy,
        Instant setAt,
        Optional<AssignmentId> copiedFrom) {
    public Assignment {
        requireNonNull(school, "school");
        requireNonNull(id, "id");
        requireNonNull(classGroup, "classGroup");
        requireNonNull(task, "task");
        requireNonNull(setAt, "setAt");
    }

    /** Comes from a plain link, which a teacher placed by hand. */
    public boolean isImplied() {
        return setBy.isEmpty() && copiedFrom.isEmpty();
    }

    /** What platforms keep beside the gradebook column. A copied course carries the column of the original along. */
    public String resourceId() {
        return copiedFrom.orElse(id).toString();
    }

    /** The second word beside the gradebook column: what sort of result it holds. */
    public String tag() {
        return task.kind().name().toLowerCase(Locale.ROOT);
    }
}
