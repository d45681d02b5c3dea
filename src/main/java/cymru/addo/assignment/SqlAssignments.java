package cymru.addo.assignment;

import static java.util.stream.Collectors.toUnmodifiableSet;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlAssignments implements Assignments {
    private static final String COLUMNS = """
            school_id, id, class_group_id, kind, content_key, band, due_at, graded, title, required_percent, after_module,
            ask_before, set_by, set_at, copied_from, array(
                select o.person_id
                from assignment_person o
                where o.school_id = assignment.school_id and o.assignment_id = assignment.id
            ) as only_for
            """;
    private static final String ASSIGNMENT = "select " + COLUMNS + "from assignment where school_id = :school\n";
    private static final String OF_CLASS =
            "and class_group_id = :class and withdrawn_at is null order by set_at desc, id";
    private static final String WITHDRAWN =
            "and class_group_id = :class and withdrawn_at is not null order by set_at desc, id";
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
    /** What a plain link implies is not somebody's to take back. */
    private static final String WITHDRAW = """
            update assignment
            set withdrawn_at = case when :withdrawn then coalesce(withdrawn_at, :at) end
            where school_id = :school and class_group_id = :class and id = :id
                and (set_by is not null or copied_from is not null)
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
            insert into assignment (school_id, class_group_id, kind, graded, title, set_at)
            values (:school, :class, 'AGREEMENT', false, :title, :at)
            on conflict do nothing
            """;
    private static final String IMPLIED =
            ASSIGNMENT + "and class_group_id = :class and set_by is null and copied_from is null\n";

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
                .map((row, context) -> assignment(row))
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
                .map((row, context) -> assignment(row))
                .list());
    }

    @Override
    public List<Assignment> withdrawn(SchoolId school, ClassGroupId classGroup) {
        return list(ASSIGNMENT + WITHDRAWN, school, classGroup);
    }

    @Override
    public boolean withdraw(SchoolId school, ClassGroupId classGroup, AssignmentId id) {
        return withdrawn(school, classGroup, id, true);
    }

    @Override
    public boolean setAgain(SchoolId school, ClassGroupId classGroup, AssignmentId id) {
        return withdrawn(school, classGroup, id, false);
    }

    private boolean withdrawn(SchoolId school, ClassGroupId classGroup, AssignmentId id, boolean withdrawn) {
        return jdbi.withHandle(handle -> handle.createUpdate(WITHDRAW)
                        .bind("school", school.value())
                        .bind("class", classGroup.value())
                        .bind("id", id.value())
                        .bind("withdrawn", withdrawn)
                        .bind("at", clock.instant())
                        .execute()
                == 1);
    }

    private List<Assignment> list(String sql, SchoolId school, ClassGroupId classGroup) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("school", school.value())
                .bind("class", classGroup.value())
                .map((row, context) -> assignment(row))
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
                .map((row, context) -> assignment(row))
                .findOne());
    }

    @Override
    public Assignment implied(SchoolId school, ClassGroupId classGroup, Optional<String> title) {
        var plain = Task.agreement(Optional.empty(), Optional.empty(), false, title);
        return jdbi.withHandle(handle -> findImplied(handle, school, classGroup).orElseGet(() -> {
            handle.createUpdate(IMPLY)
                    .bind("title", plain.title().orElse(null))
                    .bind("school", school.value())
                    .bind("class", classGroup.value())
                    .bind("at", clock.instant())
                    .execute();
            return findImplied(handle, school, classGroup).orElseThrow();
        }));
    }

    private static Optional<Assignment> findImplied(Handle handle, SchoolId school, ClassGroupId classGroup) {
        return handle.createQuery(IMPLIED)
                .bind("school", school.value())
                .bind("class", classGroup.value())
                .map((row, context) -> assignment(row))
                .findOne();
    }

    private static Assignment assignment(ResultSet row) throws SQLException {
        return new Assignment(
                new SchoolId(row.getObject("school_id", UUID.class)),
                new AssignmentId(row.getObject("id", UUID.class)),
                new ClassGroupId(row.getObject("class_group_id", UUID.class)),
                task(row),
                Optional.ofNullable(row.getObject("set_by", UUID.class)).map(PersonId::new),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("copied_from", UUID.class)).map(AssignmentId::new));
    }

    private static Task task(ResultSet row) throws SQLException {
        return new Task(
                Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("content_key")),
                Optional.ofNullable(row.getString("band")).map(Band::valueOf),
                Optional.ofNullable(row.getObject("due_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getBoolean("graded"),
                Optional.ofNullable(row.getString("title")),
                terms(row));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        var only = (UUID[]) row.getArray("only_for").getArray();
        return new Terms(
                Optional.ofNullable(row.getObject("required_percent", Integer.class)),
                Optional.ofNullable(row.getString("after_module")).map(ModuleKey::new),
                row.getBoolean("ask_before"),
                Stream.of(only).map(PersonId::new).collect(toUnmodifiableSet()));
    }
}
