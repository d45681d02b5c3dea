package cymru.addo.rollover;

import cymru.addo.school.PersonId;
import java.time.Instant;

/** That a coordinator opened a school year, once. */
public record YearOpened(PersonId by, Instant at) {}
