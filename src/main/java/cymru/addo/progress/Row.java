package cymru.addo.progress;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.PersonId;
import java.util.Map;
import java.util.Optional;

/** One pupil, with a cell for each module of the class. */
public record Row(PersonId person, Optional<String> name, Map<ModuleKey, Cell> cells) {
    public Row {
        cells = Map.copyOf(cells);
    }

    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "Row[" + person + "]";
    }
}
