package cymru.addo.evidence;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlEventLog implements EventLog {
    private static final String APPEND = """
            insert into event (school_id, kind, person_id, actor_id, school_year, happened_at, facts)
            values (:school, :kind, cast(:person as uuid), cast(:actor as uuid), cast(:year as integer), :at, jsonb_object(:names, :values))
            returning id
            """;
    private static final String OF_SCHOOL = "select " + SqlEventRows.COLUMNS + """
            from event e
            where e.school_id = :school
            order by e.id
            """;
    private static final String ABOUT = "select " + SqlEventRows.COLUMNS + """
            from event e
            where e.school_id = :school and e.person_id = :person
            order by e.id
            """;

    private final Jdbi jdbi;

    @Inject
    SqlEventLog(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public long append(NewEvent event) {
        var facts = List.copyOf(event.facts().entrySet());
        return jdbi.withHandle(handle -> handle.createQuery(APPEND)
                .bind("school", event.school().value())
                .bind("kind", event.kind().name())
                .bind("person", event.person().map(PersonId::value).orElse(null))
                .bind("actor", event.actor().map(PersonId::value).orElse(null))
                .bind("year", event.year().map(year -> year.startsIn()).orElse(null))
                .bind("at", event.happenedAt())
                .bindArray(
                        "names",
                        String.class,
                        facts.stream().map(fact -> fact.getKey()).toList())
                .bindArray(
                        "values",
                        String.class,
                        facts.stream().map(fact -> fact.getValue()).toList())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<Event> about(SchoolId school, PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(ABOUT)
                .bind("school", school.value())
                .bind("person", person.value())
                .map((row, context) -> SqlEventRows.event(row))
                .list());
    }

    @Override
    public List<Event> of(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_SCHOOL)
                .bind("school", school.value())
                .map((row, context) -> SqlEventRows.event(row))
                .list());
    }
}
