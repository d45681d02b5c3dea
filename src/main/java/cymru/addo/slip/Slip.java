package cymru.addo.slip;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.time.Instant;

/**
 * The note a child takes home: with its code a parent answers for this child in this school year. Two parents may each hold one.
 * Whoever has answered finds their receipt behind the code for good; an unanswered one opens nothing after its day.
 */
public record Slip(SchoolId school, SlipId id, PersonId child, SchoolYear year, Instant expiresAt) {
    public Slip {
        requireNonNull(school, "school");
        requireNonNull(id, "id");
        requireNonNull(child, "child");
        requireNonNull(year, "year");
        requireNonNull(expiresAt, "expiresAt");
    }

    boolean isOpenAt(Instant moment) {
        return moment.isBefore(expiresAt);
    }

    Holder holder() {
        return new Holder(id.toString());
    }
}
