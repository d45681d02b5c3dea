package cymru.addo.vle;

import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlWaysIn implements WaysIn {
    private static final String WAYS = """
            select 'PLATFORM' as kind, count(*) as open, (
                    select max(l.at)
                    from launch_log l
                    where l.school_id = :school and l.outcome = 'LET_IN'
                ) as last_used
            from registration r
            where r.school_id = :school and r.kind = 'LTI' and r.retired_at is null
            union all
            select d.directory, count(distinct r.id) filter (where r.retired_at is null), max(p.last_seen_at)
            from sign_in_door d
            join registration r on r.school_id = d.school_id and r.id = d.registration_id
            left join person p on p.school_id = r.school_id and p.issuer = r.issuer
            where d.school_id = :school
            group by d.directory
            union all
            select 'CODE', count(*) filter (where c.closed_at is null and c.expires_at > :now), (
                    select max(e.came_at)
                    from class_code_entry e
                    where e.school_id = :school
                )
            from class_code c
            where c.school_id = :school
            """;
    private static final String MICROSOFT = """
            select r.id, r.client_id, r.authorization_endpoint
            from registration r
            join sign_in_door d on d.school_id = r.school_id and d.registration_id = r.id
            where r.kind = 'SIGN_IN' and r.retired_at is null and d.directory = 'MICROSOFT'
            """;
    private static final String BY_ID = MICROSOFT + " and r.id = :id";
    private static final String OF_SCHOOL = MICROSOFT + " and r.school_id = :school order by d.opened_at, r.id limit 1";

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlWaysIn(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public Map<Kind, Way> of(SchoolId school) {
        var ways = new EnumMap<Kind, Way>(Kind.class);
        for (var kind : Kind.values()) ways.put(kind, Way.NONE);
        jdbi.useHandle(handle -> handle.createQuery(WAYS)
                .bind("school", school.value())
                .bind("now", clock.instant())
                .map((row, context) -> Map.entry(
                        Kind.valueOf(row.getString("kind")),
                        new Way(
                                row.getLong("open"),
                                Optional.ofNullable(row.getObject("last_used", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant))))
                .forEach(way -> ways.put(way.getKey(), way.getValue())));
        return ways;
    }

    @Override
    public Optional<Door> forTeams(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_SCHOOL)
                .bind("school", school.value())
                .map((row, context) -> new Door(row.getObject("id", UUID.class), row.getString("client_id")))
                .findOne());
    }

    @Override
    public Optional<URI> directoryOfTab(UUID door) {
        return jdbi.withHandle(handle -> handle.createQuery(BY_ID)
                .bind("id", door)
                .map((row, context) -> URI.create(row.getString("authorization_endpoint")))
                .findOne());
    }
}
