package cymru.addo.vle.outbox;

import cymru.addo.assignment.AssignmentId;
import cymru.addo.school.SchoolId;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The links that lead to assignments. */
public interface AssignmentLinks {
    /** A link as a launch has just shown it, new or known. */
    Met meet(LinkSeen seen);

    /** A launch by this plain link named no column: whoever placed it has taken the column away. */
    void countsNoMore(SchoolId school, String registration, String deployment, String resourceLink);

    Optional<AssignmentLink> find(SchoolId school, UUID id);

    /** The link in this class whose column it is; else the one the platform names beside it. */
    Optional<AssignmentLink> behind(ColumnSeen column);

    /** Where an assignment stands in its course; several when a teacher duplicated the activity, none when it was never placed. */
    List<AssignmentLink> to(SchoolId school, AssignmentId assignment);

    /**
     * To be called before a column is sought or made, or a class would get one for each pupil.
     *
     * @return false when somebody else is at it, or the column is no longer where the caller believes it is
     */
    boolean beginSeeking(AssignmentLink link);

    /** The gradebook column was found again, or made; or it is nowhere, and the next one may seek. */
    void endSeeking(AssignmentLink link, Optional<URI> lineItem);

    /** @param changed it is new, leads elsewhere, or can take results that it could not take before */
    record Met(AssignmentLink link, boolean changed) {}
}
