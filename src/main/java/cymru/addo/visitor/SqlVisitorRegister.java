package cymru.addo.visitor;

import cymru.addo.agreement.Audience;
import cymru.addo.school.Language;
import cymru.addo.school.School;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** A visit counts until its last day is over by the clock on the school's wall. Whose name is forgotten is left out. */
@Dependent
class SqlVisitorRegister implements VisitorRegister {
    private static final String TABLES = """
            from visit v
            join adult_edition e on e.school_id = v.school_id and e.id = v.edition_id
            left join event_link l on l.school_id = v.school_id and l.event_id = v.event_id
            left join guest g on g.school_id = v.school_id and g.visit_id = v.id
            where v.school_id = :school
            """;
    private static final String FILTERED = """
                and (g.visit_id is not null or v.decision = 'DECLINED' and v.began_at >= :keptSince)
                and case :when
                    when 'NOW' then v.decision = 'AGREED' and v.ended_at is null and v.last_day >= :day
                    when 'DAY' then v.began_at < :end and coalesce(v.last_day >= :day, v.began_at >= :start)
                        and coalesce(v.ended_at >= :start, true)
                    else true
                end
                and (:words = '' or position(lower(:words) in lower(
                    concat_ws(' ', g.name, g.organisation, g.host, g.group_name))) > 0)
            """;
    private static final String ENTRIES = """
            select v.id, v.audience, e.number, v.language, v.decision, v.method, v.began_at, v.last_day, v.ended_at, g.visit_id,
                g.name, g.organisation, g.host, g.purpose, g.group_name, g.group_people, g.group_role, l.hash
            """ + TABLES;
    private static final String COUNT = "select count(*) " + TABLES + FILTERED;
    private static final String OF_YEAR = "and v.began_at >= :begin and v.began_at < :end ";
    private static final String PAGE = "order by v.event_id desc limit :most offset :skip";
    private static final String IN_ORDER = "order by v.event_id";

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlVisitorRegister(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public Found of(School school, Filter filter, int page, int perPage) {
        return jdbi.withHandle(handle -> new Found(
                bind(handle.createQuery(ENTRIES + FILTERED + PAGE), school, filter)
                        .bind("most", perPage)
                        .bind("skip", (page - 1L) * perPage)
                        .map((row, context) -> entry(row))
                        .list(),
                bind(handle.createQuery(COUNT), school, filter)
                        .mapTo(Long.class)
                        .one()));
    }

    @Override
    public List<VisitEntry> all(School school, Filter filter) {
        return jdbi.withHandle(handle -> bind(handle.createQuery(ENTRIES + FILTERED + IN_ORDER), school, filter)
                .map((row, context) -> entry(row))
                .list());
    }

    @Override
    public List<VisitEntry> ofYear(School school, SchoolYear year) {
        return jdbi.withHandle(handle -> handle.createQuery(ENTRIES + OF_YEAR + IN_ORDER)
                .bind("school", school.id().value())
                .bind("begin", school.calendar().beginning(year))
                .bind("end", school.calendar().beginning(year.next()))
                .map((row, context) -> entry(row))
                .list());
    }

    private Query bind(Query query, School school, Filter filter) {
        var now = clock.instant();
        var calendar = school.calendar();
        var day = filter.day().orElseGet(() -> calendar.dayAt(now));
        return query.bind("school", school.id().value())
                .bind(
                        "keptSince",
                        ForgetGuests.keptSince(school, now)
                                .atStartOfDay(calendar.zone())
                                .toInstant())
                .bind("when", filter.when().name())
                .bind("day", day)
                .bind("start", day.atStartOfDay(calendar.zone()).toInstant())
                .bind("end", day.plusDays(1).atStartOfDay(calendar.zone()).toInstant())
                .bind("words", filter.words());
    }

    private static VisitEntry entry(ResultSet row) throws SQLException {
        return new VisitEntry(
                new VisitId(row.getObject("id", UUID.class)),
                Audience.valueOf(row.getString("audience")),
                row.getInt("number"),
                Language.of(row.getString("language")),
                row.getString("decision").equals("AGREED"),
                row.getString("method").equals("paper"),
                row.getObject("began_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getObject("visit_id") == null ? Optional.empty() : Optional.of(guest(row)),
                Optional.ofNullable(row.getString("hash")));
    }

    private static Guest guest(ResultSet row) throws SQLException {
        var group = row.getString("group_name") == null
                ? Optional.<Guest.Group>empty()
                : Optional.of(new Guest.Group(
                        row.getString("group_name"), row.getInt("group_people"), row.getString("group_role")));
        return new Guest(
                row.getString("name"),
                row.getString("organisation"),
                row.getString("host"),
                row.getString("purpose"),
                group);
    }
}
