package cymru.addo.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who belongs to which class. People join and leave during the year, and every change is numbered, so that one can ask what is new. */
final class Enrolments {
    private record Change(String course, Person person) {}

    private final Map<String, Map<Person, Standing>> standings = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();

    Enrolments(List<Course> courses, List<Person> people) {
        for (var course : courses) standings.put(course.key(), new LinkedHashMap<>());
        for (var person : people)
            for (var course : person.firstCourses()) standings.get(course).put(person, Standing.ACTIVE);
    }

    synchronized Optional<Standing> standing(Person person, Course course) {
        return Optional.ofNullable(standings.get(course.key()).get(person));
    }

    /** Everyone who is in the class now, whether active or not. */
    synchronized List<Person> in(Course course) {
        return with(course, false);
    }

    /** Those in the class and those who have left it. */
    synchronized List<Person> everIn(Course course) {
        return with(course, true);
    }

    synchronized void set(Person person, Course course, Standing standing) {
        if (standings.get(course.key()).put(person, standing) != standing)
            changes.add(new Change(course.key(), person));
    }

    /** How many changes there have been so far. */
    synchronized int newest() {
        return changes.size();
    }

    synchronized Set<Person> changedSince(int number, Course course) {
        var changed = new LinkedHashSet<Person>();
        changes.stream()
                .skip(number)
                .filter(change -> change.course().equals(course.key()))
                .forEach(change -> changed.add(change.person()));
        return changed;
    }

    private List<Person> with(Course course, boolean alsoGone) {
        return standings.get(course.key()).entrySet().stream()
                .filter(entry -> alsoGone || entry.getValue() != Standing.LEFT)
                .map(Map.Entry::getKey)
                .toList();
    }
}
