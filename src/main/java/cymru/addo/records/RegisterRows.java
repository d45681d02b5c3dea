package cymru.addo.records;

import cymru.addo.agreement.Edition;
import cymru.addo.agreement.EditionId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows of {@code register.csv}: the answers that were given this year. Who gave none is in {@code outstanding.csv}. */
public interface RegisterRows {
    void each(School school, Edition edition, RegisterFilter filter, Consumer<List<String>> to);

    /** The same of another year, without what parents permit of pictures: that is of today and of no year. */
    void each(School school, Edition edition, SchoolYear year, RegisterFilter filter, Consumer<List<String>> to);

    /** The newest edition that somebody answered in a year. */
    Optional<EditionId> answeredIn(SchoolId school, SchoolYear year);
}
