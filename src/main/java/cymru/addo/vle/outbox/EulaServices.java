package cymru.addo.vle.outbox;

import cymru.addo.agreement.EditionId;
import cymru.addo.lti.launch.Services.Eula;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.util.Optional;

/**
 * Platforms that keep a register of their own of who accepted the agreement. They hear of acceptances only: who asks or says not
 * yet is not reported. A new edition, or a new school year, lets them begin again.
 */
public interface EulaServices {
    /** A launch named the service; the newest address counts. */
    void meet(SchoolId school, String registration, String deployment, Eula offered);

    Optional<Eula> find(SchoolId school, String registration, String deployment);

    /** Lays down that the person has accepted, where they have, and before it the new beginning, where one is due. */
    void accepted(SchoolId school, PersonId person, EditionId edition, SchoolYear year);

    /** Whether platforms ask everybody for the agreement first; empty where none lets us say. */
    Optional<Boolean> required(SchoolId school);

    /** The school wants platforms to ask, or not to: lays it down for each that lets us say and was told otherwise before. */
    void require(SchoolId school, boolean required);

    /** Lays down the new beginning for platforms that still count acceptances of an earlier edition or year. */
    void beginAgain(SchoolId school, EditionId edition, SchoolYear year);
}
