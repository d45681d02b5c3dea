package cymru.addo.reminder;

import cymru.addo.school.PersonId;
import java.time.Instant;
import java.util.Optional;

/** Somebody of a round, and what became of their reminder. */
public record Reminded(
        PersonId person,
        Optional<String> name,
        String classTitle,
        State state,
        Optional<WhyNot> why,
        Optional<Instant> endedAt) {}
