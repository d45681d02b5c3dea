package cymru.addo.records;

import cymru.addo.school.School;
import java.util.List;
import java.util.function.Consumer;

/** The rows of {@code completion.csv}: each pupil with each module they are set this year, completed or not. */
public interface CompletionRows {
    void each(School school, RegisterFilter filter, Consumer<List<String>> to);
}
