package cymru.addo.attempt;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;

/** Somebody who works through modules in a school year; what they understood last year they may be asked anew. */
public record Learner(SchoolId school, PersonId person, SchoolYear year) {
    public Learner {
        requireNonNull(school, "school");
        requireNonNull(person, "person");
        requireNonNull(year, "year");
    }
}
