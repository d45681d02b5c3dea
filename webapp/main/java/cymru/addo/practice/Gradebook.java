package cymru.addo.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of all classes and the marks in them. Of two marks for one pupil in one column the later stays. */
final class Gradebook {
    private record Cell(String item, String subject) {}

    private final List<LineItem> items = new ArrayList<>();
    private final Map<Cell, Mark> marks = new LinkedHashMap<>();
    private int newestItem;

    synchronized String nextId() {
        return Integer.toString(++newestItem);
    }

    synchronized void add(LineItem item) {
        items.add(item);
    }

    synchronized void replace(LineItem item) {
        items.replaceAll(old -> old.id().equals(item.id()) ? item : old);
    }

    synchronized void remove(LineItem item) {
        items.removeIf(old -> old.id().equals(item.id()));
        marks.keySet().removeIf(cell -> cell.item().equals(item.id()));
    }

    synchronized List<LineItem> of(Course course) {
        return items.stream().filter(item -> item.course().equals(course)).toList();
    }

    synchronized Optional<LineItem> find(Course course, String id) {
        return of(course).stream().filter(item -> item.id().equals(id)).findFirst();
    }

    List<LineItem> of(Activity activity) {
        return of(activity.course()).stream()
                .filter(item -> item.resourceLinkId().equals(Optional.of(activity.resourceLinkId())))
                .toList();
    }

    /** The one column of an activity. With two, nobody could say which is meant: Moodle then names none. */
    Optional<LineItem> only(Activity activity) {
        var columns = of(activity);
        return columns.size() == 1 ? Optional.of(columns.get(0)) : Optional.empty();
    }

    synchronized Optional<Mark> mark(LineItem item, String subject) {
        return Optional.ofNullable(marks.get(new Cell(item.id(), subject)));
    }

    /** Enters a mark, or answers false where one of the same second or later is there already: Moodle counts in seconds. */
    synchronized boolean enter(LineItem item, Mark mark) {
        var there = mark(item, mark.subject());
        if (there.isPresent() && second(mark) <= second(there.get())) return false;
        marks.put(new Cell(item.id(), mark.subject()), mark);
        return true;
    }

    private static long second(Mark mark) {
        return mark.timestamp().getEpochSecond();
    }

    synchronized List<Mark> marks(LineItem item) {
        return marks.entrySet().stream()
                .filter(entry -> entry.getKey().item().equals(item.id()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whether somebody has the full mark of an activity. */
    boolean isCompleted(Activity activity, Person person) {
        return of(activity).stream().anyMatch(item -> mark(item, person.subject())
                .flatMap(Mark::given)
                .filter(given -> given >= item.scoreMaximum().doubleValue())
                .isPresent());
    }

    void copy(Activity from, Activity to) {
        of(from).forEach(item -> add(item.copyFor(nextId(), to)));
    }

    void remove(Activity activity) {
        of(activity).forEach(this::remove);
    }
}
