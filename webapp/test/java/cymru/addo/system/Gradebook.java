package cymru.addo.system;

import java.util.List;
import java.util.Map;

/** The gradebook of one course of the practice VLE, as its teacher has it before them. */
record Gradebook(PracticeSchool school, String course) {

    List<Map<String, Object>> columns() {
        return school.list("/api/gradebook?course=" + course);
    }

    /** All marks, of whichever column. */
    List<Map<?, ?>> marks() {
        return columns().stream().flatMap(column -> marks(column).stream()).toList();
    }

    List<Map<?, ?>> marks(String label) {
        return columns().stream()
                .filter(column -> column.get("label").equals(label))
                .map(Gradebook::marks)
                .findFirst()
                .orElseThrow();
    }

    boolean hasMarkOf(String pupil) {
        var subject = school.subjectOf(pupil);
        return marks().stream().anyMatch(mark -> mark.get("userId").equals(subject));
    }

    /** In any of the columns of this name: an activity can be placed twice. */
    boolean hasMarkOf(String pupil, String label) {
        var subject = school.subjectOf(pupil);
        return columns().stream()
                .filter(column -> column.get("label").equals(label))
                .flatMap(column -> marks(column).stream())
                .anyMatch(mark -> mark.get("userId").equals(subject));
    }

    private static List<Map<?, ?>> marks(Map<String, Object> column) {
        return ((List<?>) column.get("marks"))
                .stream().<Map<?, ?>>map(mark -> (Map<?, ?>) mark).toList();
    }
}
