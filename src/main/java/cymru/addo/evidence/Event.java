package cymru.addo.evidence;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;

/** Something that happened, as it was kept. */
public record Event(
        SchoolId school,
        long id,
        String kind,
        Optional<PersonId> person,
        Optional<PersonId> actor,
        Optional<SchoolYear> year,
        Instant happenedAt,
        SortedMap<String, String> facts) {}
