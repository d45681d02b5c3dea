package cymru.addo.records;

import cymru.addo.agreement.Edition;
import cymru.addo.agreement.EditionId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Answers stay in the register when somebody has left their class: the class is then empty. Staff stand after the pupils, with what they answered to their own agreement. */
@Dependent
class SqlRegisterRows implements RegisterRows {
    /** A school that sets nobody's access says nothing of it. */
    private static final String ACCESS = """
                (
                    select w.state
                    from access_now w
                    where w.school_id = a.school_id and w.person_id = a.person_id
                        and exists (select 1 from access_state u where u.school_id = a.school_id)
                ) as access
            """;

    private static final String NARROWED = """
                and case coalesce(:state, '')
                    when '' then true
                    when 'OUTSTANDING' then a.decision <> 'AGREED'
                    else a.decision = :state
                end
                and (:name = '' or position(lower(:name) in lower(
                    concat_ws(' ', p.forename, p.surname, p.display_name))) > 0)
            """;

    private static final String ANSWERS = """
            select 'pupil' as audience, a.person_id, p.surname,
                coalesce(p.forename, case when p.surname is null then p.display_name end) as forename, r.class_title, a.band, :agreement as agreement,
                a.answered_number, a.language, a.decision, a.method, a.decided_at, l.hash,
                case
                    when not exists (
                        select 1
                        from rule_check c
                        where c.school_id = a.school_id and c.edition_id = a.answered_edition_id and c.band = a.band
                    ) then ''
                    when not exists (
                        select 1
                        from rule_check c
                        join rule u on u.school_id = c.school_id and u.edition_id = c.edition_id and u.key = c.rule_key
                        where c.school_id = a.school_id and c.edition_id = a.answered_edition_id and c.band = a.band
                            and not u.optional
                            and not exists (
                                select 1
                                from standing_check k
                                where k.school_id = c.school_id and k.person_id = a.person_id
                                    and k.edition_id = c.edition_id and k.school_year = a.school_year
                                    and k.rule_key = c.rule_key and k.band = c.band and k.right_at is not null
                            )
                            and not exists (
                                select 1
                                from promise_kept b
                                where b.school_id = c.school_id and b.person_id = a.person_id
                                    and b.edition_id = c.edition_id and b.band = a.band and b.language = a.language
                                    and b.rule_key = c.rule_key
                            )
                    ) then 'yes'
                    when a.decision = 'AGREED' or :unchecked then 'off'
                    else 'no'
                end as understood,
                (
                    select sum(k.tries)
                    from rule_checked k
                    where k.school_id = a.school_id and k.person_id = a.person_id and k.edition_id = a.answered_edition_id
                        and k.school_year = a.school_year
                ) as tries,
                (
                    select v.actor_id
                    from event v
                    where v.school_id = a.school_id and v.id = a.event_id and v.actor_id <> a.person_id
                ) as recorded_by, q.decision as parent_decision, q.decided_at as parent_decided_at,
                i.may_use, i.will_respect,
            """ + ACCESS + """
            from standing_answer a
            join person p on p.school_id = a.school_id and p.id = a.person_id
            left join roster_entry r on r.school_id = a.school_id and r.person_id = a.person_id and r.active and r.pupil
            left join event_link l on l.school_id = a.school_id and l.event_id = a.event_id
            left join lateral (
                select case when count(distinct s.decision) > 1 then 'PARENTS_DISAGREE' else min(s.decision) end as decision,
                    max(s.decided_at) as decided_at
                from standing_parent_answer s
                where s.school_id = a.school_id and s.person_id = a.person_id and s.edition_id = a.edition_id
                    and s.school_year = a.school_year
            ) q on true
            left join lateral (
                select bool_and(m.may_use) as may_use, bool_and(m.will_respect) as will_respect
                from image_permission m
                where m.school_id = a.school_id and m.person_id = a.person_id and :pictures
            ) i on true
            where a.school_id = :school and a.edition_id = :edition and a.school_year = :year and not p.seen_as_staff
                and (cast(:class as uuid) is null or r.class_group_id = cast(:class as uuid))
                and (cast(:band as text) is null or a.band = :band)
            """ + NARROWED + """
            order by r.class_title, p.surname, p.forename, a.person_id
            """;

    private static final String STAFF = """
            select 'staff' as audience, a.person_id, p.surname,
                coalesce(p.forename, case when p.surname is null then p.display_name end) as forename, null as class_title, 'staff' as band,
                'staff' as agreement, n.number as answered_number, a.language, a.decision, 'self' as method, a.decided_at,
                l.hash, null as recorded_by, null as parent_decision, cast(null as timestamptz) as parent_decided_at,
                cast(null as boolean) as may_use, cast(null as boolean) as will_respect,
                case when a.decision = 'AGREED' then 'yes' else 'no' end as understood,
                (
                    select sum(k.tries)
                    from staff_checked k
                    where k.school_id = a.school_id and k.person_id = a.person_id and k.edition_id = a.edition_id
                        and k.school_year = a.school_year
                ) as tries,
            """ + ACCESS + """
            from staff_answer a
            join adult_edition n on n.school_id = a.school_id and n.id = a.edition_id
            join person p on p.school_id = a.school_id and p.id = a.person_id
            left join event_link l on l.school_id = a.school_id and l.event_id = a.event_id
            where a.school_id = :school and a.school_year = :year
                and not exists (
                    select 1
                    from staff_answer b
                    join adult_edition o on o.school_id = b.school_id and o.id = b.edition_id
                    where b.school_id = a.school_id and b.person_id = a.person_id and b.school_year = a.school_year
                        and o.number > n.number
                )
                and cast(:class as uuid) is null and cast(:band as text) is null
            """ + NARROWED + """
            order by p.surname, p.forename, a.person_id
            """;

    private static final String ANSWERED = """
            select e.id
            from edition e
            where e.school_id = :school and exists (
                select 1
                from acceptance a
                where a.school_id = e.school_id and a.edition_id = e.id and a.school_year = :year
            )
            order by e.number desc
            limit 1
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlRegisterRows(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public void each(School school, Edition edition, RegisterFilter filter, Consumer<List<String>> to) {
        each(school, edition, school.yearAt(clock.instant()), filter, true, to);
    }

    @Override
    public void each(
            School school, Edition edition, SchoolYear year, RegisterFilter filter, Consumer<List<String>> to) {
        each(school, edition, year, filter, false, to);
    }

    private void each(
            School school,
            Edition edition,
            SchoolYear year,
            RegisterFilter filter,
            boolean pictures,
            Consumer<List<String>> to) {
        jdbi.useHandle(handle -> {
            SqlRegisterFilter.bind(handle.createQuery(ANSWERS), school, filter)
                    .bind("edition", edition.id().value())
                    .bind("agreement", edition.audience())
                    .bind("year", year.startsIn())
                    .bind("unchecked", !school.asksChecks(edition.audience()))
                    .bind("pictures", pictures)
                    .setFetchSize(500)
                    .map((row, context) -> cells(row, school, year.label()))
                    .forEach(to);
            SqlRegisterFilter.bind(handle.createQuery(STAFF), school, filter)
                    .bind("year", year.startsIn())
                    .map((row, context) -> cells(row, school, year.label()))
                    .forEach(to);
        });
    }

    @Override
    public Optional<EditionId> answeredIn(SchoolId school, SchoolYear year) {
        return jdbi.withHandle(handle -> handle.createQuery(ANSWERED)
                .bind("school", school.value())
                .bind("year", year.startsIn())
                .mapTo(UUID.class)
                .map(EditionId::new)
                .findOne());
    }

    private static List<String> cells(ResultSet row, School school, String year) throws SQLException {
        return Stream.of(
                        year,
                        row.getString("audience"),
                        row.getString("person_id"),
                        row.getString("surname"),
                        row.getString("forename"),
                        row.getString("class_title"),
                        row.getString("band"),
                        row.getString("agreement"),
                        row.getString("answered_number"),
                        row.getString("language"),
                        decision(row, "decision"),
                        row.getString("method"),
                        row.getString("recorded_by"),
                        moment(row, "decided_at", school),
                        decision(row, "parent_decision"),
                        moment(row, "parent_decided_at", school),
                        decision(row, "access"),
                        row.getString("understood"),
                        row.getString("tries"),
                        row.getString("hash"),
                        yesOrNo(row, "may_use"),
                        yesOrNo(row, "will_respect"))
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .toList();
    }

    private static String decision(ResultSet row, String column) throws SQLException {
        var decision = row.getString(column);
        return decision == null ? "" : decision.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String yesOrNo(ResultSet row, String column) throws SQLException {
        var said = row.getObject(column, Boolean.class);
        if (said == null) return "";
        return said ? "yes" : "no";
    }

    private static String moment(ResultSet row, String column, School school) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        if (moment == null) return "";
        return moment.truncatedTo(ChronoUnit.SECONDS)
                .atZoneSameInstant(school.calendar().zone())
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
