package cymru.addo.progress;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.roster.KnownName;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

@Dependent
class SqlClassFacts implements ClassFacts {
    private static final String OF_CLASS = """
            from roster_entry r
            where r.school_id = :school and r.class_group_id = :class and r.active and r.pupil
            """;
    private static final String PUPILS = "select r.person_id, r.surname, r.forename, r.display_name\n" + OF_CLASS
            + "order by r.surname, r.forename, r.display_name, r.person_id";
    private static final String DONE = """
            select c.person_id, a.content_key as module_key, min(c.completed_at) as at,
                bool_and(c.recorded_by is not null) as together,
                bool_and(c.recorded_by is not null and exists (
                    select 1
                    from lesson l
                    join lesson_present p on p.school_id = l.school_id and p.lesson_id = l.id
                    where l.school_id = a.school_id and l.class_group_id = a.class_group_id
                        and l.module_key = a.content_key and p.person_id = c.person_id and p.corrected_at is not null
                )) as corrected
            from assignment a
            join completion c on c.school_id = a.school_id and c.assignment_id = a.id
            where a.school_id = :school and a.class_group_id = :class and a.kind = 'MODULE' and a.withdrawn_at is null
            group by c.person_id, a.content_key
            """;
    private static final String COMPLETED = """
            select distinct c.person_id, a.content_key as module_key
            from completion c
            join assignment a on a.school_id = c.school_id and a.id = c.assignment_id
            where c.school_id = :school and a.content_key = any (:modules) and c.completed_at >= :began
                and c.person_id in (select r.person_id
            """ + OF_CLASS + ")";
    private static final String WORK = """
            select t.person_id, t.module_key, count(t.finished_at) as finished,
                max(greatest(t.begun_at, (
                    select max(w.answered_at)
                    from answer w
                    where w.school_id = t.school_id and w.attempt_id = t.id
                ))) as last
            from attempt t
            where t.school_id = :school and t.school_year = :year and t.person_id in (select r.person_id
            """ + OF_CLASS + """
            )
            group by t.person_id, t.module_key
            """;
    private static final String RIGHT = """
            select person_id, module_key, question_key
            from (
                select distinct on (t.person_id, t.module_key, w.question_key)
                    t.person_id, t.module_key, w.question_key, w.is_right
                from attempt t
                join answer w on w.school_id = t.school_id and w.attempt_id = t.id
                where t.school_id = :school and t.school_year = :year and t.module_key = any (:modules)
                    and t.person_id in (select r.person_id
            """ + OF_CLASS + """
                    )
                order by t.person_id, t.module_key, w.question_key, t.number desc
            ) last
            where is_right
            """;
    private static final String MISSED = """
            select t.module_key, w.question_key, count(*) as answers, count(*) filter (where not w.is_right) as missed
            from attempt t
            join answer w on w.school_id = t.school_id and w.attempt_id = t.id
            where t.school_id = :school and t.school_year = :year and t.number = 1 and t.module_key = any (:modules)
                and t.person_id in (select r.person_id
            """ + OF_CLASS + """
                )
            group by t.module_key, w.question_key
            having count(*) >= :fewest and count(*) filter (where not w.is_right) > 0
            order by count(*) filter (where not w.is_right) / cast(count(*) as float) desc, count(*) desc,
                t.module_key, w.question_key
            limit :most
            """;

    private final Jdbi jdbi;

    @Inject
    SqlClassFacts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Pupil> pupils(SchoolId school, ClassGroupId classGroup) {
        return list(PUPILS, school, classGroup, query -> query, (row, context) -> new Pupil(person(row), name(row)));
    }

    @Override
    public List<Done> done(SchoolId school, ClassGroupId classGroup) {
        return list(
                DONE,
                school,
                classGroup,
                query -> query,
                (row, context) -> new Done(
                        person(row),
                        module(row),
                        moment(row, "at"),
                        row.getBoolean("together"),
                        row.getBoolean("corrected")));
    }

    @Override
    public List<Has> completed(SchoolId school, ClassGroupId classGroup, Instant yearBegan, Set<ModuleKey> modules) {
        return list(
                COMPLETED,
                school,
                classGroup,
                query -> keys(query, modules).bind("began", yearBegan),
                (row, context) -> new Has(person(row), module(row)));
    }

    @Override
    public List<Work> work(SchoolId school, ClassGroupId classGroup, SchoolYear year) {
        return list(
                WORK,
                school,
                classGroup,
                query -> query.bind("year", year.startsIn()),
                (row, context) -> new Work(person(row), module(row), row.getInt("finished"), moment(row, "last")));
    }

    @Override
    public List<Right> right(SchoolId school, ClassGroupId classGroup, SchoolYear year, Set<ModuleKey> modules) {
        return list(
                RIGHT,
                school,
                classGroup,
                query -> keys(query, modules).bind("year", year.startsIn()),
                (row, context) -> new Right(person(row), module(row), row.getString("question_key")));
    }

    @Override
    public List<Missed> missed(
            SchoolId school, ClassGroupId classGroup, SchoolYear year, Set<ModuleKey> modules, int most) {
        return list(
                MISSED,
                school,
                classGroup,
                query -> keys(query, modules)
                        .bind("year", year.startsIn())
                        .bind("fewest", Missed.FEWEST)
                        .bind("most", most),
                (row, context) -> new Missed(
                        module(row), row.getString("question_key"), row.getInt("answers"), row.getInt("missed")));
    }

    private <T> List<T> list(
            String sql, SchoolId school, ClassGroupId classGroup, UnaryOperator<Query> also, RowMapper<T> mapper) {
        return jdbi.withHandle(handle -> also.apply(
                        handle.createQuery(sql).bind("school", school.value()).bind("class", classGroup.value()))
                .map(mapper)
                .list());
    }

    private static Query keys(Query query, Set<ModuleKey> modules) {
        return query.bindArray(
                "modules", String.class, modules.stream().map(ModuleKey::value).toList());
    }

    private static PersonId person(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("person_id", UUID.class));
    }

    private static ModuleKey module(ResultSet row) throws SQLException {
        return new ModuleKey(row.getString("module_key"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Optional<String> name(ResultSet row) throws SQLException {
        return KnownName.of(row.getString("forename"), row.getString("surname"), row.getString("display_name"));
    }
}
