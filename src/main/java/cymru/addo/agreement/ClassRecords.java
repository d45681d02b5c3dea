package cymru.addo.agreement;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.time.Instant;

/**
 * That a class talked its agreement through with its teacher, and who was there. It stands in for an answer where a child is too
 * young to give one, is nobody's signature, and gives way to what the child says for themselves.
 */
public interface ClassRecords {
    /**
     * Writes down that a pupil was there.
     *
     * @param reader the pupil, with the band and language that the class talked in
     * @return false where the pupil has answered for themselves, or it stands there already
     */
    boolean record(Reader reader, Edition edition, SchoolYear year, PersonId staff, Instant at);

    /** Takes a mistake back; the event of it stays, and one of the correction beside it. Answers whether there was any. */
    boolean takeBack(SchoolId school, PersonId pupil, EditionId edition, SchoolYear year, PersonId staff, Instant at);
}
