package cymru.addo.assignment;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlAssignments implements Assignments {
    private static final String ASSIGNMENT = SqlAssignmentRow.ASSIGNMENT;
    private static final String OF_CLASS =
            "and class_group_id = :class and withdrawn_at is null order by set_at desc, id";
    private static final String OF_PERSON = """
            and withdrawn_at is null
            and exists (
                select 1
                from roster_entry r
                where r.school_id = assignment.school_id and r.class_group_id = assignment.class_group_id
                    and r.person_id = :person and r.active
            )
            and (
                not exists (
                    select 1
                    from assignment_person n
                    where n.school_id = assignment.school_id and n.assignment_id = assignment.id
                )
                or exists (
                    select 1
                    from assignment_person m
                    where m.school_id = assignment.school_id and m.assignment_id = assignment.id
                        and m.person_id = :person
                )
            )
            order by set_at desc, id
            """;
    private static final String HOLD_CLASS = """
            select id
            from class_group
            where school_id = :school and id = :class
            for update
            """;
    private static final String KEEP = """
            insert into assignment (school_id, class_group_id, kind, content_key, band, due_at, graded, title,
                required_percent, after_module, ask_before, set_by, set_at)
            values (:school, :class, :kind, :content, :band, :due, :graded, :title, :percent, :after, :before, :staff, :at)
            returning id
            """;
    private static final String ONLY_FOR = """
            insert into assignment_person (school_id, assignment_id, person_id)
            select school_id, :assignment, id
            from person
            where school_id = :school and id = any (:only)
            """;
    private static final String COPY = """
            insert into assignment (school_id, class_group_id, kind, content_key, band, due_at, graded, title,
                required_percent, after_module, ask_before, set_at, copied_from)
            select school_id, :class, kind, content_key, band, case when due_at > :at then due_at end, graded, title,
                required_percent, after_module, ask_before, :at, coalesce(copied_from, id)
            from assignment
            where school_id = :school and id = :id
            on conflict on constraint assignment_copied_once do nothing
            """;
    private static final String COPY_OF = ASSIGNMENT + "and class_group_id = :class and copied_from = :original\n";
    private static final String IMPLY = """
            insert into assignment (school_id, class_group_id, kind, content_key, graded, title, set_at)
            values (:school, :class, :kind, :content, false, :title, :at)
            on conflict do nothing
            """;
    private static final String IMPLIED = ASSIGNMENT + """
            and class_group_id = :class and coalesce(content_key, '') = coalesce(:content, '')
            and set_by is null and copied_from is null
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlAssignments(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public Optional<Assignment> find(SchoolId school, AssignmentId id) {
        return jdbi.withHandle(handle -> find(handle, school, id));
    }

    private static Optional<Assignment> find(Handle handle, SchoolId school, AssignmentId id) {
        return handle.createQuery(ASSIGNMENT + "and id = :id")
                .bind("school", school.value())
                .bind("id", id.value())
                .map((row, context) -> SqlAssignmentRow.of(row))
                .findOne();
    }

    @Override
    public List<Assignment> in(SchoolId school, ClassGroupId classGroup) {
        return list(ASSIGNMENT + OF_CLASS, school, classGroup);
    }

    @Override
    public List<Assignment> of(SchoolId school, PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(ASSIGNMENT + OF_PERSON)
                .bind("school", school.value())
                .bind("person", person.value())
                .map((row, context) -> SqlAssignmentRow.of(row))
                .list());
    }

    private List<Assignment> list(String sql, SchoolId school, ClassGroupId classGroup) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("school", school.value())
                .bind("class", classGroup.value())
                .map((row, context) -> SqlAssignmentRow.of(row))
                .list());
    }

    @Override
    public List<Assignment> keep(SchoolId school, ClassGroupId classGroup, PersonId staff, List<Task> tasks) {
        return jdbi.inTransaction(handle -> tasks.stream()
                .map(task -> keep(handle, school, classGroup, staff, task))
                .toList());
    }

    @Override
    public List<Assignment> keepNew(SchoolId school, ClassGroupId classGroup, PersonId staff, List<Task> tasks) {
        return jdbi.inTransaction(handle -> {
            handle.createQuery(HOLD_CLASS)
                    .bind("school", school.value())
                    .bind("class", classGroup.value())
                    .mapTo(UUID.class)
                    .one();
            var before = in(school, classGroup);
            return tasks.stream()
                    .filter(task -> before.stream()
                            .noneMatch(set -> !set.isImplied() && set.task().asksTheSameAs(task)))
                    .map(task -> keep(handle, school, classGroup, staff, task))
                    .toList();
        });
    }

    private Assignment keep(Handle handle, SchoolId school, ClassGroupId classGroup, PersonId staff, Task task) {
        var terms = task.terms();
        var id = handle.createQuery(KEEP)
                .bind("school", school.value())
                .bind("class", classGroup.value())
                .bind("kind", task.kind().name())
                .bind("content", task.contentKey().orElse(null))
                .bind("band", task.band().map(Band::name).orElse(null))
                .bind("due", task.due().orElse(null))
                .bind("graded", task.graded())
                .bind("title", task.title().orElse(null))
                .bind("percent", terms.percent().orElse(null))
                .bind("after", terms.after().map(ModuleKey::value).orElse(null))
                .bind("before", terms.asksBefore())
                .bind("staff", staff.value())
                .bind("at", clock.instant())
                .mapTo(UUID.class)
                .one();
        handle.createUpdate(ONLY_FOR)
                .bind("school", school.value())
                .bind("assignment", id)
                .bindArray(
                        "only",
                        UUID.class,
                        terms.only().stream().map(PersonId::value).toArray())
                .execute();
        return find(handle, school, new AssignmentId(id)).orElseThrow();
    }

    @Override
    public Assignment copied(Assignment original, ClassGroupId classGroup) {
        var first = original.copiedFrom().orElse(original.id());
        return copyOf(original.school(), first, classGroup).orElseGet(() -> {
            jdbi.useHandle(handle -> handle.createUpdate(COPY)
                    .bind("school", original.school().value())
                    .bind("id", original.id().value())
                    .bind("class", classGroup.value())
                    .bind("at", clock.instant())
                    .execute());
            return copyOf(original.school(), first, classGroup).orElseThrow();
        });
    }

    private Optional<Assignment> copyOf(SchoolId school, AssignmentId original, ClassGroupId classGroup) {
        return jdbi.withHandle(handle -> handle.createQuery(COPY_OF)
                .bind("school", school.value())
                .bind("original", original.value())
                .bind("class", classGroup.value())
                .map((row, context) -> SqlAssignmentRow.of(row))
                .findOne());
    }

    @Override
    public Assignment implied(SchoolId school, ClassGroupId classGroup, Task task) {
        return jdbi.withHandle(
                handle -> findImplied(handle, school, classGroup, task).orElseGet(() -> {
                    handle.createUpdate(IMPLY)
                            .bind("kind", task.kind().name())
                            .bind("content", task.contentKey().orElse(null))
                            .bind("title", task.title().orElse(null))
                            .bind("school", school.value())
                            .bind("class", classGroup.value())
                            .bind("at", clock.instant())
                            .execute();
                    return findImplied(handle, school, classGroup, task).orElseThrow();
                }));
    }

    private static Optional<Assignment> findImplied(
            Handle handle, SchoolId school, ClassGroupId classGroup, Task task) {
        return handle.createQuery(IMPLIED)
                .bind("school", school.value())
                .bind("class", classGroup.value())
                .bind("content", task.contentKey().orElse(null))
                .map((row, context) -> SqlAssignmentRow.of(row))
                .findOne();
    }
}
