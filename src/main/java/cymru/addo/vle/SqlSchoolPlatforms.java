package cymru.addo.vle;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.vle.Platform.Place;
import cymru.addo.vle.Platform.Standing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Each decision and its event are one statement: there is never one without the other. */
@Dependent
class SqlSchoolPlatforms implements SchoolPlatforms {
    private static final String PLATFORMS = """
            select r.id, r.issuer, r.client_id, r.created_at, r.retired_at, (
                    select max(l.at)
                    from launch_log l
                    where l.school_id = r.school_id and l.registration_id = r.id and l.outcome = 'LET_IN'
                ) as last_launch
            from registration r
            where r.kind = 'LTI' and r.school_id = :school and r.id = coalesce(cast(:id as uuid), r.id)
            order by r.retired_at is not null, r.created_at, r.id
            """;
    private static final String PLACES = """
            select deployment_id, seen_at, accepted_at, refused_at
            from deployment
            where school_id = :school and registration_id = :id
            order by accepted_at is null, refused_at is not null, deployment_id
            """;
    private static final String OTHERS = """
            select count(*)
            from school
            where id <> :school and exists (
                select 1
                from registration
                where registration.school_id = school.id
            )
            """;
    private static final String LOGGED = """
            ), logged as (
                insert into event (school_id, kind, actor_id, happened_at, facts)
                select :school, :kind, :by, :now, jsonb_build_object('registration', cast(:id as text))
                from changed
            )
            select count(*)
            from changed
            """;
    private static final String RETIRE = """
            with changed as (
                update registration
                set retired_at = :now, retired_by = :by
                where school_id = :school and id = :id and retired_at is null
                returning id
            """ + LOGGED;
    private static final String BRING_BACK = """
            with changed as (
                update registration
                set retired_at = null, retired_by = null
                where school_id = :school and id = :id and retired_at is not null
                returning id
            """ + LOGGED;
    private static final String ACCEPT = """
            with changed as (
                update deployment
                set accepted_at = :now, refused_at = null, decided_by = :by
                where school_id = :school and registration_id = :id and deployment_id = :deployment
                    and accepted_at is null
                returning deployment_id
            """ + LOGGED;
    private static final String REFUSE = """
            with changed as (
                update deployment
                set refused_at = :now, decided_by = :by
                where school_id = :school and registration_id = :id and deployment_id = :deployment
                    and accepted_at is null and refused_at is null
                returning deployment_id
            """ + LOGGED;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlSchoolPlatforms(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public List<Platform> of(SchoolId school) {
        return platforms(school, null);
    }

    @Override
    public Optional<Platform> find(SchoolId school, UUID platform) {
        return platforms(school, platform).stream().findFirst();
    }

    @Override
    public int otherSchools(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(OTHERS)
                .bind("school", school.value())
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public boolean retire(SchoolId school, UUID platform, PersonId by) {
        return isDone(RETIRE, "PLATFORM_RETIRED", school, platform, null, by);
    }

    @Override
    public boolean bringBack(SchoolId school, UUID platform, PersonId by) {
        return isDone(BRING_BACK, "PLATFORM_BROUGHT_BACK", school, platform, null, by);
    }

    @Override
    public boolean accept(SchoolId school, UUID platform, String deployment, PersonId by) {
        return isDone(ACCEPT, "DEPLOYMENT_ACCEPTED", school, platform, deployment, by);
    }

    @Override
    public boolean refuse(SchoolId school, UUID platform, String deployment, PersonId by) {
        return isDone(REFUSE, "DEPLOYMENT_REFUSED", school, platform, deployment, by);
    }

    private boolean isDone(
            String statement, String kind, SchoolId school, UUID platform, String deployment, PersonId by) {
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery(statement)
                    .bind("school", school.value())
                    .bind("id", platform)
                    .bind("kind", kind)
                    .bind("by", by.value())
                    .bind("now", clock.instant());
            if (deployment != null) query.bind("deployment", deployment);
            return query.mapTo(Integer.class).one() == 1;
        });
    }

    private List<Platform> platforms(SchoolId school, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(PLATFORMS)
                .bind("school", school.value())
                .bind("id", id)
                .map((row, context) -> platform(row, places(handle, school, row.getObject("id", UUID.class))))
                .list());
    }

    private static List<Place> places(Handle handle, SchoolId school, UUID platform) {
        return handle.createQuery(PLACES)
                .bind("school", school.value())
                .bind("id", platform)
                .map((row, context) -> place(row))
                .list();
    }

    private static Platform platform(ResultSet row, List<Place> places) throws SQLException {
        return new Platform(
                row.getObject("id", UUID.class),
                row.getString("issuer"),
                row.getString("client_id"),
                moment(row, "created_at").orElseThrow(),
                moment(row, "last_launch"),
                moment(row, "retired_at"),
                places);
    }

    private static Place place(ResultSet row) throws SQLException {
        var deployment = row.getString("deployment_id");
        var accepted = moment(row, "accepted_at");
        if (accepted.isPresent()) return new Place(deployment, Standing.ACCEPTED, accepted.get());
        var refused = moment(row, "refused_at");
        if (refused.isPresent()) return new Place(deployment, Standing.REFUSED, refused.get());
        return new Place(deployment, Standing.WAITING, moment(row, "seen_at").orElseThrow());
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
