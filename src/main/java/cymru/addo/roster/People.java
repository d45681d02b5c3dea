package cymru.addo.roster;

import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolId;
import java.util.List;
import java.util.Optional;

/** Everybody a school's platforms have sent or listed. */
public interface People {
    /** The person who has just come in, new or known. Names are refreshed, if the school keeps names at all. */
    Person arrive(School school, Arrival arrival);

    Optional<Person> find(SchoolId school, PersonId id);

    /** Whom the platform of this issuer calls so, if they ever came or were listed. */
    Optional<Person> known(SchoolId school, String issuer, String subject);

    /** Those who ever came, or were listed, as staff: whom a coordinator can appoint. */
    List<Person> staff(SchoolId school);
}
