package cymru.addo.classcode;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.util.UUID;

/** A code that a named teacher opened for one class and one lesson. What it reads is known to who sees it; only its hash is kept. */
public record ClassCode(SchoolId school, UUID id, ClassGroupId classGroup, Instant expiresAt) {
    public ClassCode {
        requireNonNull(school, "school");
        requireNonNull(id, "id");
        requireNonNull(classGroup, "classGroup");
        requireNonNull(expiresAt, "expiresAt");
    }
}
