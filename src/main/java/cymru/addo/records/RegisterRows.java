package cymru.addo.records;

import cymru.addo.agreement.Edition;
import cymru.addo.school.School;
import java.util.List;
import java.util.function.Consumer;

/** The rows of {@code register.csv}: the answers that were given this year. Who gave none is in {@code outstanding.csv}. */
public interface RegisterRows {
    void each(School school, Edition edition, RegisterFilter filter, Consumer<List<String>> to);
}
