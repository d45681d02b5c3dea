package cymru.addo.practice;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The cohorts of the school. People come and go, and a whole cohort may vanish, as they do over a summer. */
final class Cohorts {
    private final SampleSchool school;
    private final Map<String, Cohort> cohorts = new LinkedHashMap<>();

    Cohorts(SampleSchool school) {
        this.school = school;
        Table.rows("/practice/cohorts.txt").stream()
                .map(this::cohort)
                .forEach(cohort -> cohorts.put(cohort.id(), cohort));
    }

    synchronized List<Cohort> all() {
        return List.copyOf(cohorts.values());
    }

    synchronized Optional<Cohort> find(String id) {
        return Optional.ofNullable(cohorts.get(id));
    }

    synchronized void join(Cohort cohort, Person person) {
        set(cohort, Stream.concat(cohort.members().stream(), Stream.of(person)).distinct());
    }

    synchronized void leave(Cohort cohort, Person person) {
        set(cohort, cohort.members().stream().filter(member -> !member.equals(person)));
    }

    synchronized void remove(Cohort cohort) {
        cohorts.remove(cohort.id());
    }

    private void set(Cohort cohort, Stream<Person> members) {
        cohorts.replace(cohort.id(), new Cohort(cohort.id(), cohort.name(), cohort.idNumber(), members.toList()));
    }

    private Cohort cohort(String[] row) {
        var ofClasses = words(row[3])
                .flatMap(key -> school.peopleOf(school.course(key).orElseThrow()).stream())
                .filter(person -> person.role() == SchoolRole.PUPIL);
        var besides = words(row[4]).map(key -> school.person(key).orElseThrow());
        return new Cohort(
                row[0], row[1], row[2], Stream.concat(ofClasses, besides).toList());
    }

    private static Stream<String> words(String column) {
        return Arrays.stream(column.split(" ")).filter(word -> !word.isEmpty());
    }
}
