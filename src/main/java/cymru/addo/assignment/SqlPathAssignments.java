package cymru.addo.assignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlPathAssignments implements PathAssignments {
    private static final String CLASSES = """
            select distinct class_group_id
            from roster_entry
            where school_id = :school and active and pupil
            """;
    private static final String KNOWN = """
            select distinct a.class_group_id, a.content_key
            from assignment a
            where a.school_id = :school and a.kind = 'MODULE'
                and (a.path_year = :year or (a.path_year is null and (a.set_at >= :began or a.due_at >= :began)))
                and not exists (
                    select 1
                    from assignment_person n
                    where n.school_id = a.school_id and n.assignment_id = a.id
                )
            """;
    private static final String KEEP = """
            insert into assignment (school_id, class_group_id, kind, content_key, due_at, graded, set_by, set_at, path_year)
            values (:school, :class, 'MODULE', :module, :due, false, :coordinator, :at, :year)
            on conflict on constraint assignment_of_path_once do nothing
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlPathAssignments(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public Set<ClassGroupId> classes(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(CLASSES)
                .bind("school", school.value())
                .mapTo(UUID.class)
                .map(ClassGroupId::new)
                .collect(toSet()));
    }

    @Override
    public Map<ClassGroupId, Set<ModuleKey>> known(School school, SchoolYear year) {
        return jdbi.withHandle(handle -> handle.createQuery(KNOWN)
                .bind("school", school.id().value())
                .bind("year", year.startsIn())
                .bind("began", school.calendar().beginning(year))
                .map((row, context) -> Map.entry(
                        new ClassGroupId(row.getObject("class_group_id", UUID.class)),
                        new ModuleKey(row.getString("content_key"))))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet()))));
    }

    @Override
    public boolean keep(SchoolId school, PersonId coordinator, ClassGroupId classGroup, SchoolYear year, Task task) {
        return jdbi.withHandle(handle -> handle.createUpdate(KEEP)
                        .bind("school", school.value())
                        .bind("class", classGroup.value())
                        .bind("module", task.contentKey().orElseThrow())
                        .bind("due", task.due().orElse(null))
                        .bind("coordinator", coordinator.value())
                        .bind("at", clock.instant())
                        .bind("year", year.startsIn())
                        .execute()
                == 1);
    }
}
