package cymru.addo.classcode;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** Whoever opens a code for the same class, or picks a name by the same code, at the same moment waits. */
@Dependent
class SqlClassCodes implements ClassCodes {
    /** As long as a visit lasts without a click. */
    private static final Duration IDLE = Duration.ofMinutes(30);
    /** So long it takes at most from a name being picked until the visit is open. */
    private static final Duration OPENING = Duration.ofMinutes(1);

    private static final String HOLD_CLASS = """
            select id
            from class_group
            where school_id = :school and id = :class
            for update
            """;
    private static final String CLOSE = """
            update class_code
            set closed_at = :at
            where school_id = :school and class_group_id = :class and closed_at is null
            """;
    private static final String OPEN = """
            insert into class_code (school_id, class_group_id, code_hash, opened_by, opened_at, expires_at)
            values (:school, :class, :code, :by, :at, :until)
            """;
    private static final String CODE = """
            select school_id, id, class_group_id, expires_at
            from class_code
            where closed_at is null and expires_at > :at
            """;
    private static final String OF_CLASS = CODE + " and school_id = :school and class_group_id = :class";
    private static final String READ = CODE + " and code_hash = :code";
    private static final String HOLD = CODE + " and school_id = :school and id = :id for update";

    private static final String LISTED = """
            select r.person_id, coalesce(r.forename, split_part(r.display_name, ' ', 1), '') as forename,
                coalesce(r.surname, substring(r.display_name from position(' ' in r.display_name) + 1), '') as surname
            from roster_entry r
            where r.school_id = :school and r.class_group_id = :class and r.active and r.pupil
                and coalesce(r.forename, r.display_name, '') <> ''
                and not exists (
                    select 1
                    from appointment a
                    where a.school_id = r.school_id and a.person_id = r.person_id and a.ended_at is null
                )
            """;
    private static final String IS_LISTED = LISTED + " and r.person_id = :pupil";

    /** A visit goes on until it ends, or stands still for too long; it may be about to open. */
    private static final String IS_HERE = """
            e.let_go_at is null and (
                exists (
                    select 1
                    from launch_session l
                    where l.school_id = e.school_id and l.id = e.visit and l.ended_at is null and l.seen_at > :idle
                )
                or e.came_at > :opening and not exists (
                    select 1
                    from launch_session l
                    where l.school_id = e.school_id and l.id = e.visit
                )
            )
            """;

    private static final String ENTRIES = """
            from class_code_entry e
            join class_code c on c.school_id = e.school_id and c.id = e.code_id
            where e.school_id = :school and c.class_group_id = :class
            """;
    private static final String HERE = "select distinct e.person_id " + ENTRIES + " and " + IS_HERE;
    private static final String SINCE = "select e.person_id, e.came_at, " + IS_HERE + " as here " + ENTRIES
            + " and e.came_at >= :since order by e.came_at desc, e.visit";
    private static final String ENTER = """
            insert into class_code_entry (school_id, visit, code_id, person_id, came_at)
            values (:school, :visit, :id, :pupil, :at)
            """;
    private static final String LET_GO = """
            with gone as (
                update class_code_entry e
                set let_go_at = :at
                from class_code c
                where e.school_id = :school and e.person_id = :pupil and e.let_go_at is null
                    and c.school_id = e.school_id and c.id = e.code_id and c.class_group_id = :class
                returning e.school_id, e.visit
            )
            update launch_session l
            set ended_at = :at
            from gone g
            where l.school_id = g.school_id and l.id = g.visit and l.ended_at is null
            """;

    private final Jdbi jdbi;

    @Inject
    SqlClassCodes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void open(SchoolId school, ClassGroupId classGroup, String code, PersonId by, Instant at, Instant until) {
        jdbi.useTransaction(handle -> {
            in(handle.createQuery(HOLD_CLASS), school, classGroup)
                    .mapTo(UUID.class)
                    .one();
            in(handle.createUpdate(CLOSE), school, classGroup).bind("at", at).execute();
            in(handle.createUpdate(OPEN), school, classGroup)
                    .bind("code", WrittenCode.hash(code))
                    .bind("by", by.value())
                    .bind("at", at)
                    .bind("until", until)
                    .execute();
        });
    }

    @Override
    public Optional<ClassCode> openOf(SchoolId school, ClassGroupId classGroup, Instant at) {
        return jdbi.withHandle(handle -> in(handle.createQuery(OF_CLASS), school, classGroup)
                .bind("at", at)
                .map((row, context) -> code(row))
                .findOne());
    }

    @Override
    public Optional<ClassCode> read(String code, Instant at) {
        return jdbi.withHandle(handle -> handle.createQuery(READ)
                .bind("code", WrittenCode.hash(code))
                .bind("at", at)
                .map((row, context) -> code(row))
                .findOne());
    }

    @Override
    public void close(SchoolId school, ClassGroupId classGroup, Instant at) {
        jdbi.useHandle(handle -> in(handle.createUpdate(CLOSE), school, classGroup)
                .bind("at", at)
                .execute());
    }

    @Override
    public List<ListedPupil> listed(SchoolId school, ClassGroupId classGroup) {
        return jdbi.withHandle(handle -> in(handle.createQuery(LISTED), school, classGroup)
                .map((row, context) ->
                        new ListedPupil(person(row), row.getString("forename").strip(), surname(row)))
                .list());
    }

    @Override
    public List<PersonId> here(SchoolId school, ClassGroupId classGroup, Instant at) {
        return jdbi.withHandle(handle -> here(in(handle.createQuery(HERE), school, classGroup), at)
                .map((row, context) -> person(row))
                .list());
    }

    @Override
    public boolean enter(ClassCode code, PersonId pupil, String visit, Instant at) {
        return jdbi.inTransaction(handle -> {
            if (!isOpen(handle, code, at) || !isFree(handle, code, pupil, at)) return false;
            handle.createUpdate(ENTER)
                    .bind("school", code.school().value())
                    .bind("id", code.id())
                    .bind("pupil", pupil.value())
                    .bind("visit", visit)
                    .bind("at", at)
                    .execute();
            return true;
        });
    }

    private static boolean isOpen(Handle handle, ClassCode code, Instant at) {
        return handle.createQuery(HOLD)
                .bind("school", code.school().value())
                .bind("id", code.id())
                .bind("at", at)
                .map((row, context) -> code(row))
                .findOne()
                .isPresent();
    }

    private static boolean isFree(Handle handle, ClassCode code, PersonId pupil, Instant at) {
        var isListed = in(handle.createQuery(IS_LISTED), code.school(), code.classGroup())
                .bind("pupil", pupil.value())
                .map((row, context) -> person(row))
                .findOne()
                .isPresent();
        return isListed
                && here(in(handle.createQuery(HERE), code.school(), code.classGroup()), at)
                        .map((row, context) -> person(row))
                        .stream()
                        .noneMatch(pupil::equals);
    }

    @Override
    public List<Entry> since(SchoolId school, ClassGroupId classGroup, Instant since, Instant at) {
        return jdbi.withHandle(handle -> here(in(handle.createQuery(SINCE), school, classGroup), at)
                .bind("since", since)
                .map((row, context) -> new Entry(
                        person(row),
                        row.getObject("came_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("here")))
                .list());
    }

    @Override
    public void letGo(SchoolId school, ClassGroupId classGroup, PersonId pupil, Instant at) {
        jdbi.useHandle(handle -> in(handle.createUpdate(LET_GO), school, classGroup)
                .bind("pupil", pupil.value())
                .bind("at", at)
                .execute());
    }

    private static <S extends SqlStatement<S>> S in(S statement, SchoolId school, ClassGroupId classGroup) {
        return statement.bind("school", school.value()).bind("class", classGroup.value());
    }

    private static <S extends SqlStatement<S>> S here(S statement, Instant at) {
        return statement.bind("idle", at.minus(IDLE)).bind("opening", at.minus(OPENING));
    }

    private static ClassCode code(ResultSet row) throws SQLException {
        return new ClassCode(
                new SchoolId(row.getObject("school_id", UUID.class)),
                row.getObject("id", UUID.class),
                new ClassGroupId(row.getObject("class_group_id", UUID.class)),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static PersonId person(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("person_id", UUID.class));
    }

    private static String surname(ResultSet row) throws SQLException {
        return row.getString("surname").strip();
    }
}
