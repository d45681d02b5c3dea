package cymru.addo.approval;

import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The steps that were written down, without those that were withdrawn. */
public interface Approvals {
    /** In the order of their days. */
    List<ApprovalStep> of(SchoolId school, int edition);

    void keep(School school, ApprovalStep step, PersonId by, Instant at);

    /** @return false where there is no such step any more */
    boolean withdraw(School school, UUID step, PersonId by, Instant at);

    /** When the agreement is to be looked over again; empty where nobody has said. */
    Optional<LocalDate> reviewDue(SchoolId school);

    void setReviewDue(School school, LocalDate day, PersonId by, Instant at);
}
