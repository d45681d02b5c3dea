package cymru.addo.vle.outbox;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;

/**
 * Lays down what gradebooks have to be told of completed modules: each completion, for each column of its assignment, once and
 * for good. The mark is what was right when it was completed; a better one later changes nothing.
 */
interface ModuleResults {
    /** All columns of one person. */
    void of(SchoolId school, PersonId person);

    /** Everybody's, for a column that can take results only now. */
    void forLink(AssignmentLink link);
}
