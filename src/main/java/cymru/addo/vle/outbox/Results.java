package cymru.addo.vle.outbox;

import cymru.addo.agreement.EditionId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;

/**
 * Lays down what gradebooks have to be told of answers to the agreement: each answer, for each column of the person's classes,
 * once. Who agreed has one of one. A question or a not yet is no mark and never takes one back.
 */
interface Results {
    /** All columns of one person. */
    void of(SchoolId school, PersonId person, EditionId edition, SchoolYear year);

    /** Everybody's, for a column that can take results only now. */
    void forLink(AssignmentLink link, EditionId edition, SchoolYear year);
}
