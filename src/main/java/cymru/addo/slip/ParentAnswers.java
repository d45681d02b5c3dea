package cymru.addo.slip;

import cymru.addo.agreement.EditionId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What parents answered. Each answer is kept beside its event, in one statement. */
public interface ParentAnswers {
    /** Keeps the answer, unless the same parent has agreed already, or said just this; answers whether it was kept. */
    boolean keep(ParentAnswer answer);

    /** All that a child's parents say that stands for an edition in a year: two rows where two of them answered. */
    List<ParentAnswer> of(SchoolId school, PersonId child, EditionId edition, SchoolYear year);

    /** Papers that were recorded by mistake are taken back; their events stay, and these beside them. Answers whether there was any. */
    boolean takeBackPaper(SchoolId school, PersonId child, EditionId edition, SchoolYear year, PersonId by, Instant at);

    default Optional<ParentAnswer> of(
            SchoolId school, PersonId child, EditionId edition, SchoolYear year, Holder holder) {
        return of(school, child, edition, year).stream()
                .filter(answer -> answer.holder().equals(holder))
                .findFirst();
    }
}
