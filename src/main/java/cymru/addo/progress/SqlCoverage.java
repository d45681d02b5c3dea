package cymru.addo.progress;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.School;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlCoverage implements Coverage {
    private static final String SHARES = """
            with asked as (
                select distinct a.class_group_id, a.content_key, r.person_id, r.class_title
                from assignment a
                join roster_entry r on r.school_id = a.school_id and r.class_group_id = a.class_group_id
                    and r.active and r.pupil
                where a.school_id = :school and a.kind = 'MODULE' and a.withdrawn_at is null
                    and (a.path_year = :year or a.set_at >= :began or a.due_at >= :began)
                    and (
                        not exists (
                            select 1
                            from assignment_person n
                            where n.school_id = a.school_id and n.assignment_id = a.id
                        )
                        or exists (
                            select 1
                            from assignment_person o
                            where o.school_id = a.school_id and o.assignment_id = a.id and o.person_id = r.person_id
                        )
                    )
            ), done as (
                select distinct a.class_group_id, a.content_key, c.person_id
                from completion c
                join assignment a on a.school_id = c.school_id and a.id = c.assignment_id
                where c.school_id = :school and a.kind = 'MODULE' and a.withdrawn_at is null
                    and not (c.recorded_by is not null and exists (
                        select 1
                        from lesson l
                        join lesson_present p on p.school_id = l.school_id and p.lesson_id = l.id
                        where l.school_id = a.school_id and l.class_group_id = a.class_group_id
                            and l.module_key = a.content_key and p.person_id = c.person_id and p.corrected_at is not null
                    ))
            )
            select k.class_group_id, k.class_title, k.content_key, count(*) as asked, count(d.person_id) as done
            from asked k
            left join done d on d.class_group_id = k.class_group_id and d.content_key = k.content_key
                and d.person_id = k.person_id
            group by k.class_group_id, k.class_title, k.content_key
            order by k.class_title, k.class_group_id, k.content_key
            """;
    private static final String KNOWLEDGE = """
            select r.class_title, b.module_key, count(distinct b.person_id) as pupils,
                round(100.0 * count(*) filter (where b.is_right) / count(*)) as before,
                round(100.0 * count(*) filter (where w.is_right) / count(*)) as after
            from before_answer b
            join attempt t on t.school_id = b.school_id and t.person_id = b.person_id and t.school_year = b.school_year
                and t.module_key = b.module_key and t.number = 1 and t.finished_at is not null
            join answer w on w.school_id = t.school_id and w.attempt_id = t.id and w.question_key = b.question_key
            join roster_entry r on r.school_id = b.school_id and r.person_id = b.person_id and r.active and r.pupil
            where b.school_id = :school and b.school_year = :year
                and exists (
                    select 1
                    from assignment a
                    where a.school_id = r.school_id and a.class_group_id = r.class_group_id
                        and a.content_key = b.module_key and a.ask_before and a.withdrawn_at is null
                )
            group by r.class_group_id, r.class_title, b.module_key
            having count(distinct b.person_id) >= :fewest
            order by r.class_title, r.class_group_id, b.module_key
            """;

    private final Jdbi jdbi;

    @Inject
    SqlCoverage(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Share> of(School school, SchoolYear year) {
        return jdbi.withHandle(handle -> handle.createQuery(SHARES)
                .bind("school", school.id().value())
                .bind("year", year.startsIn())
                .bind("began", school.calendar().beginning(year))
                .map((row, context) -> new Share(
                        new ClassGroupId(row.getObject("class_group_id", UUID.class)),
                        row.getString("class_title"),
                        new ModuleKey(row.getString("content_key")),
                        row.getInt("asked"),
                        row.getInt("done")))
                .list());
    }

    @Override
    public List<Known> knowledge(School school, SchoolYear year) {
        return jdbi.withHandle(handle -> handle.createQuery(KNOWLEDGE)
                .bind("school", school.id().value())
                .bind("year", year.startsIn())
                .bind("fewest", Known.FEWEST)
                .map((row, context) -> new Known(
                        row.getString("class_title"),
                        new ModuleKey(row.getString("module_key")),
                        row.getInt("pupils"),
                        row.getInt("before"),
                        row.getInt("after")))
                .list());
    }
}
