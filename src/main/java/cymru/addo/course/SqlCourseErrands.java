package cymru.addo.course;

import cymru.addo.agreement.EditionId;
import cymru.addo.assignment.AssignmentId;
import cymru.addo.moodle.MoodleUse;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Courses, links and accounts of a Moodle are numbers; what is none is no Moodle's. */
@Dependent
class SqlCourseErrands implements CourseErrands {
    /** Far longer than a few questions take. */
    static final Duration LEASE = Duration.ofMinutes(3);

    private static final String LIST_DUE_DAYS = """
            insert into course_errand (school_id, kind, assignment_id, not_before)
            select t.school_id, 'DUE_DAY', t.id, :now
            from assignment t
            join class_group c on c.school_id = t.school_id and c.id = t.class_group_id
            join registration g on g.school_id = c.school_id and g.id = c.registration_id
            where t.school_id = :school and t.due_at > :now and t.withdrawn_at is null and g.issuer = :site
                and g.retired_at is null and not c.is_cohort and c.context_id ~ '^[0-9]{1,18}$'
                and not exists (
                    select 1
                    from assignment_person n
                    where n.school_id = t.school_id and n.assignment_id = t.id
                )
            on conflict do nothing
            """;
    private static final String LIST_COMPLETIONS = """
            insert into course_errand (school_id, kind, assignment_id, assignment_link_id, person_id, not_before)
            select l.school_id, 'COMPLETION', l.assignment_id, l.assignment_link_id, d.person_id, :now
            from link_without_column l
            join assignment t on t.school_id = l.school_id and t.id = l.assignment_id
            join registration g on g.school_id = l.school_id and g.id = l.registration_id
            join class_group c on c.school_id = l.school_id and c.id = l.class_group_id
            cross join lateral (
                select a.person_id
                from standing_answer a
                where t.kind = 'AGREEMENT' and a.school_id = l.school_id and a.edition_id = :edition
                    and a.school_year = :year and a.decision = 'AGREED'
                union
                select m.person_id
                from completion m
                where t.kind = 'MODULE' and m.school_id = l.school_id and m.assignment_id = l.assignment_id
            ) d
            join roster_entry r on r.school_id = l.school_id and r.class_group_id = l.class_group_id
                and r.person_id = d.person_id and r.active and r.pupil
            join person p on p.school_id = l.school_id and p.id = d.person_id
            where l.school_id = :school and g.issuer = :site and g.retired_at is null and p.issuer = :site
                and c.context_id ~ '^[0-9]{1,18}$' and l.resource_link_id ~ '^[0-9]{1,18}$'
                and p.subject ~ '^[0-9]{1,18}$'
            on conflict do nothing
            """;
    /** What a dead node had in hand: a completion is tried again, a due day may stand in the calendar. */
    private static final String TIDY = """
            update course_errand
            set state = case when kind = 'DUE_DAY' then 'UNSURE' else 'WAITING' end,
                ended_at = case when kind = 'DUE_DAY' then cast(:now as timestamptz) end, lease = null, leased_until = null
            where state = 'GOING' and leased_until <= :now
            """;

    private static final String TAKE = """
            with due as (
                select e.school_id, e.id
                from course_errand e
                join moodle_connection m on m.school_id = e.school_id and :use = any (m.uses)
                join assignment a on a.school_id = e.school_id and a.id = e.assignment_id
                where e.state = 'WAITING' and e.kind = :kind and e.not_before <= :now
                    and (e.kind = 'COMPLETION' or (a.withdrawn_at is null and a.due_at > :now))
                    and not exists (
                        select 1
                        from course_errand busy
                        where busy.school_id = e.school_id and busy.state = 'GOING'
                    )
                order by e.not_before, e.id
                limit 1
                for update of e skip locked
            ), going as (
                update course_errand e
                set state = 'GOING', lease = :lease, leased_until = :until, tries = e.tries + 1
                from due
                where e.school_id = due.school_id and e.id = due.id
                returning e.school_id, e.id, e.lease, e.tries, e.kind, e.assignment_id, e.assignment_link_id, e.person_id
            )
            select going.school_id, going.id, going.lease, going.tries, going.kind, going.assignment_id, t.due_at,
                c.context_id, l.resource_link_id, p.subject
            from going
            join assignment t on t.school_id = going.school_id and t.id = going.assignment_id
            left join assignment_link l on l.school_id = going.school_id and l.id = going.assignment_link_id
            join class_group c on c.school_id = going.school_id and c.id = coalesce(l.class_group_id, t.class_group_id)
            left join person p on p.school_id = going.school_id and p.id = going.person_id
            """;
    private static final String OURS = """
            where school_id = :school and id = :id and lease = :lease and state = 'GOING'
            """;
    private static final String END = """
            update course_errand
            set state = :state, why = :why, ended_at = :now, lease = null, leased_until = null
            """ + OURS;
    private static final String BACK = """
            update course_errand
            set state = 'WAITING', lease = null, leased_until = null
            """ + OURS;
    private static final String REST = """
            update course_errand
            set not_before = greatest(not_before, :later)
            where school_id = :school and state = 'WAITING'
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlCourseErrands(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public int listDueDays(SchoolId school, String site) {
        return jdbi.withHandle(handle -> handle.createUpdate(LIST_DUE_DAYS)
                .bind("school", school.value())
                .bind("site", site)
                .bind("now", clock.instant())
                .execute());
    }

    @Override
    public int listCompletions(SchoolId school, String site, EditionId edition, SchoolYear year) {
        return jdbi.withHandle(handle -> handle.createUpdate(LIST_COMPLETIONS)
                .bind("school", school.value())
                .bind("site", site)
                .bind("edition", edition.value())
                .bind("year", year.startsIn())
                .bind("now", clock.instant())
                .execute());
    }

    @Override
    public Optional<Errand> take(MoodleUse use) {
        var now = clock.instant();
        return jdbi.withHandle(handle -> {
            handle.createUpdate(TIDY).bind("now", now).execute();
            return handle.createQuery(TAKE)
                    .bind("use", use.name())
                    .bind("kind", use == MoodleUse.DUE_DAYS ? "DUE_DAY" : "COMPLETION")
                    .bind("now", now)
                    .bind("lease", UUID.randomUUID())
                    .bind("until", now.plus(LEASE))
                    .map((row, context) -> errand(row))
                    .findOne();
        });
    }

    @Override
    public void done(Errand errand) {
        end(errand, "DONE", Optional.empty());
    }

    @Override
    public void unsure(Errand errand) {
        end(errand, "UNSURE", Optional.empty());
    }

    @Override
    public void failed(Errand errand, WhyNot why) {
        end(errand, "FAILED", Optional.of(why));
    }

    private void end(Errand errand, String state, Optional<WhyNot> why) {
        jdbi.useHandle(handle -> ours(handle.createUpdate(END), errand)
                .bind("state", state)
                .bind("why", why.map(WhyNot::name).orElse(null))
                .bind("now", clock.instant())
                .execute());
    }

    @Override
    public void rest(Errand errand, Duration pause) {
        jdbi.useTransaction(handle -> {
            ours(handle.createUpdate(BACK), errand).execute();
            handle.createUpdate(REST)
                    .bind("school", errand.slip().school().value())
                    .bind("later", clock.instant().plus(pause))
                    .execute();
        });
    }

    private static Update ours(Update update, Errand errand) {
        return update.bind("school", errand.slip().school().value())
                .bind("id", errand.slip().id())
                .bind("lease", errand.slip().lease());
    }

    private static Errand errand(ResultSet row) throws SQLException {
        var slip = new Errand.Slip(
                new SchoolId(row.getObject("school_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getObject("lease", UUID.class),
                row.getInt("tries"));
        var course = row.getLong("context_id");
        if (row.getString("kind").equals("COMPLETION"))
            return new Errand.Completion(slip, course, row.getLong("resource_link_id"), row.getLong("subject"));
        return new Errand.DueDay(
                slip,
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                course,
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }
}
