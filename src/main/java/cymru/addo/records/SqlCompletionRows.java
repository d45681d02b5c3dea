package cymru.addo.records;

import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/**
 * What was completed stays in the list when somebody has left, or the module was taken back. A module belongs to this year
 * unless it was due, or completed, before the year began. What a class went through together has no score.
 */
@Dependent
class SqlCompletionRows implements CompletionRows {
    private static final String ROWS = """
            select r.class_title, r.person_id, r.surname,
                coalesce(r.forename, case when r.surname is null then r.display_name end) as forename, r.band, a.content_key,
                coalesce(s.display_name, nullif(concat_ws(' ', s.forename, s.surname), ''), cast(s.id as text)) as assigned_by,
                a.due_at, t.started_at, c.completed_at,
                case when c.recorded_by is null then c.score end as score,
                case when c.recorded_by is null then c.max_score end as max_score,
                coalesce(c.attempts, t.attempts, 0) as attempts, coalesce(c.mastered, false) as mastered
            from assignment a
            join roster_entry r on r.school_id = a.school_id and r.class_group_id = a.class_group_id and r.pupil
            left join completion c on c.school_id = a.school_id and c.assignment_id = a.id and c.person_id = r.person_id
            left join assignment o on o.school_id = a.school_id and o.id = a.copied_from
            left join person s on s.school_id = a.school_id and s.id = coalesce(a.set_by, o.set_by)
            left join lateral (
                select min(begun_at) as started_at, max(number) as attempts
                from attempt
                where school_id = a.school_id and person_id = r.person_id and module_key = a.content_key
                    and school_year = :year
            ) t on true
            where a.school_id = :school and a.kind = 'MODULE'
                and (a.due_at is null or a.due_at >= :began or c.completed_at >= :began)
                and (c.completed_at >= :began or (
                    c.completed_at is null and r.active and a.withdrawn_at is null
                    and (r.person_id in (
                        select n.person_id
                        from assignment_person n
                        where n.school_id = a.school_id and n.assignment_id = a.id
                    ) or not exists (
                        select 1
                        from assignment_person n
                        where n.school_id = a.school_id and n.assignment_id = a.id
                    ))
                ))
                and (cast(:class as uuid) is null or r.class_group_id = cast(:class as uuid))
                and (cast(:band as text) is null or r.band = :band)
                and (:name = '' or position(lower(:name) in lower(
                    concat_ws(' ', r.forename, r.surname, r.display_name))) > 0)
            order by r.class_title, a.class_group_id, r.surname, r.forename, r.person_id, a.set_at, a.id
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlCompletionRows(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public void each(School school, RegisterFilter filter, Consumer<List<String>> to) {
        var year = school.yearAt(clock.instant());
        jdbi.useHandle(handle -> SqlRegisterFilter.bindWhom(handle.createQuery(ROWS), school, filter)
                .bind("year", year.startsIn())
                .bind("began", school.calendar().beginning(year))
                .setFetchSize(500)
                .map((row, context) ->
                        cells(row, year.label(), school.calendar().zone()))
                .forEach(to));
    }

    private static List<String> cells(ResultSet row, String year, ZoneId zone) throws SQLException {
        return Stream.of(
                        year,
                        row.getString("class_title"),
                        row.getString("person_id"),
                        row.getString("surname"),
                        row.getString("forename"),
                        row.getString("band"),
                        row.getString("content_key"),
                        row.getString("assigned_by"),
                        moment(row, "due_at", zone, DateTimeFormatter.ISO_LOCAL_DATE),
                        moment(row, "started_at", zone, DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                        moment(row, "completed_at", zone, DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                        row.getString("score"),
                        row.getString("max_score"),
                        row.getString("attempts"),
                        String.valueOf(row.getBoolean("mastered")))
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .toList();
    }

    private static String moment(ResultSet row, String column, ZoneId zone, DateTimeFormatter format)
            throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(at -> at.truncatedTo(ChronoUnit.SECONDS)
                        .atZoneSameInstant(zone)
                        .format(format))
                .orElse("");
    }
}
