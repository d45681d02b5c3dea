package cymru.addo.rollover;

import cymru.addo.school.PersonId;
import cymru.addo.year.SchoolYear;
import java.time.Instant;

/**
 * The bands of a school year as a coordinator set them, all at once.
 *
 * @param classes how many it changed
 * @param undoable whether nobody of these classes has answered in that year since
 */
public record Rollover(SchoolYear year, PersonId by, Instant at, int classes, boolean undoable) {}
