package cymru.addo.records;

import cymru.addo.agreement.Decision;
import cymru.addo.agreement.Edition;
import cymru.addo.roster.BandFound;
import cymru.addo.school.Band;
import cymru.addo.school.BandSource;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

@Dependent
class SqlRegister implements Register {
    private static final String FILTERED = SqlRegisterFilter.FILTERED;
    private static final String ROWS = """
            select r.class_group_id, r.class_title, r.person_id, r.surname, r.forename, r.display_name, r.band,
                r.band_source, a.decision, a.decided_at, a.method,
                (select count(*) from query q
                    where q.school_id = r.school_id and q.person_id = r.person_id and q.closed_at is null
                ) as open_queries
            """ + FILTERED + """
            order by r.class_title, r.class_group_id, r.surname, r.forename, r.display_name, r.person_id
            limit :perPage offset :before
            """;
    private static final String TOTALS = """
            select count(*) as all_of_them,
                count(*) filter (where a.decision = 'AGREED') as agreed,
                count(*) filter (where a.decision = 'QUERY_OPEN') as query_open,
                count(*) filter (where a.decision = 'NOT_YET') as not_yet,
                count(*) filter (where a.decision is null) as not_answered
            """ + FILTERED;

    private static final String PEOPLE = """
            select count(distinct r.person_id) as all_of_them,
                count(distinct r.person_id) filter (where a.decision = 'AGREED') as agreed,
                count(distinct r.person_id) filter (where a.decision = 'QUERY_OPEN') as query_open,
                count(distinct r.person_id) filter (where a.decision = 'NOT_YET') as not_yet,
                count(distinct r.person_id) filter (where a.decision is null) as not_answered
            """ + FILTERED;
    private static final String BY_CLASS =
            TOTALS.replaceFirst("select", "select r.class_group_id,") + "group by r.class_group_id";

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlRegister(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public List<ClassRow> rows(School school, Edition edition, RegisterFilter filter, int page, int perPage) {
        return jdbi.withHandle(handle -> query(handle, ROWS, school, edition, filter)
                .bind("perPage", perPage)
                .bind("before", (long) (Math.max(1, page) - 1) * perPage)
                .map((row, context) -> row(row))
                .list());
    }

    @Override
    public Totals totals(School school, Edition edition, RegisterFilter filter) {
        return jdbi.withHandle(handle -> query(handle, TOTALS, school, edition, filter)
                .map((row, context) -> totals(row))
                .one());
    }

    @Override
    public Totals people(School school, Edition edition) {
        return jdbi.withHandle(handle -> query(handle, PEOPLE, school, edition, RegisterFilter.EVERYBODY)
                .map((row, context) -> totals(row))
                .one());
    }

    @Override
    public Map<ClassGroupId, Totals> byClass(School school, Edition edition) {
        return jdbi.withHandle(handle -> query(handle, BY_CLASS, school, edition, RegisterFilter.EVERYBODY)
                .map((row, context) ->
                        Map.entry(new ClassGroupId(row.getObject("class_group_id", UUID.class)), totals(row)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Totals totals(ResultSet row) throws SQLException {
        return new Totals(
                row.getInt("all_of_them"),
                row.getInt("agreed"),
                row.getInt("query_open"),
                row.getInt("not_yet"),
                row.getInt("not_answered"));
    }

    private Query query(Handle handle, String sql, School school, Edition edition, RegisterFilter filter) {
        return SqlRegisterFilter.bind(handle.createQuery(sql), school, filter)
                .bind("edition", edition.id().value())
                .bind("year", school.yearAt(clock.instant()).startsIn());
    }

    private static ClassRow row(ResultSet row) throws SQLException {
        return new ClassRow(
                new ClassGroupId(row.getObject("class_group_id", UUID.class)),
                row.getString("class_title"),
                new PersonId(row.getObject("person_id", UUID.class)),
                Optional.ofNullable(row.getString("surname")),
                Optional.ofNullable(row.getString("forename")),
                Optional.ofNullable(row.getString("display_name")),
                band(row),
                Optional.ofNullable(row.getString("decision")).map(Decision::valueOf),
                Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("method")),
                row.getInt("open_queries"));
    }

    private static Optional<BandFound> band(ResultSet row) throws SQLException {
        var band = row.getString("band");
        return band == null
                ? Optional.empty()
                : Optional.of(new BandFound(Band.valueOf(band), BandSource.valueOf(row.getString("band_source"))));
    }
}
