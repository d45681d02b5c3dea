package cymru.addo.vle;

import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Registrations;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlRegistrations implements Registrations, SchoolRegistrations {
    private static final String REGISTRATION = """
            select id, issuer, client_id, authorization_endpoint, token_endpoint, token_audience, jwks_uri,
                anonymous_allowed,
                array(
                    select deployment_id
                    from deployment
                    where deployment.school_id = registration.school_id
                        and deployment.registration_id = registration.id
                        and accepted_at is not null
                ) as deployments
            from registration
            """;
    /** Doors of other kinds are nobody's business here. */
    private static final String PLATFORMS = "and kind = 'LTI'";

    private static final String KEEP = """
            insert into registration (school_id, id, issuer, client_id, authorization_endpoint, token_endpoint,
                token_audience, jwks_uri, anonymous_allowed)
            values (:school, :id, :issuer, :clientId, :authorization, :token, :audience, :jwks, :anonymous)
            on conflict (issuer, client_id) where kind = 'LTI' do nothing
            """;
    private static final String ACCEPT = """
            insert into deployment (school_id, registration_id, deployment_id, seen_at, accepted_at)
            values (:school, :registration, :deployment, now(), now())
            on conflict on constraint deployment_once do update
            set accepted_at = coalesce(deployment.accepted_at, excluded.accepted_at), refused_at = null
            """;
    /** Platforms sign what they like: no more than so many wait. */
    private static final int MOST_WAITING = 50;

    private static final String AWAIT = """
            insert into deployment (school_id, registration_id, deployment_id, seen_at)
            select r.school_id, r.id, :deployment, now()
            from registration r
            where r.id = :registration and :most > (
                select count(*)
                from deployment d
                where d.school_id = r.school_id and d.registration_id = r.id and d.accepted_at is null
                    and d.deployment_id <> :deployment
            )
            on conflict on constraint deployment_once do update
            set seen_at = excluded.seen_at
            where deployment.accepted_at is null
            """;
    private static final String NAMED = """
            select id, retired_at is not null as retired
            from registration
            where kind = 'LTI' and issuer = :issuer and client_id = coalesce(:clientId, client_id)
            limit 2
            """;
    private static final String RETIRED = """
            select exists (
                select 1
                from registration
                where id = :id and retired_at is not null
            )
            """;

    /** Others who launch for the first time wait here until the one before them has been decided. */
    private static final String HOLD = """
            select school_id
            from registration
            where id = :id
            for update
            """;

    private static final String DECIDED = """
            select deployment_id, accepted_at is not null as accepted
            from deployment
            where school_id = :school and registration_id = :id and (accepted_at is not null or refused_at is not null)
            """;

    private final Jdbi jdbi;
    private final String only;

    @Inject
    SqlRegistrations(Jdbi jdbi) {
        this(jdbi, PLATFORMS);
    }

    private SqlRegistrations(Jdbi jdbi, String only) {
        this.jdbi = jdbi;
        this.only = only;
    }

    @Override
    public Optional<PlatformRegistration> find(String issuer, String clientId) {
        return jdbi.withHandle(
                handle -> handle.createQuery(REGISTRATION + "where issuer = :issuer and client_id = :clientId " + only)
                        .bind("issuer", issuer)
                        .bind("clientId", clientId)
                        .map((row, context) -> registration(row))
                        .findOne());
    }

    @Override
    public List<PlatformRegistration> ofIssuer(String issuer) {
        return jdbi.withHandle(handle -> handle.createQuery(REGISTRATION + "where issuer = :issuer " + only)
                .bind("issuer", issuer)
                .map((row, context) -> registration(row))
                .list());
    }

    @Override
    public Optional<PlatformRegistration> withId(String id) {
        return jdbi.withHandle(handle -> handle.createQuery(REGISTRATION + "where id = :id " + only)
                .bind("id", UUID.fromString(id))
                .map((row, context) -> registration(row))
                .findOne());
    }

    @Override
    public Optional<SchoolId> schoolOf(String registration) {
        return jdbi.withHandle(handle -> handle.createQuery("select school_id from registration where id = :id")
                .bind("id", UUID.fromString(registration))
                .mapTo(UUID.class)
                .findOne()
                .map(SchoolId::new));
    }

    @Override
    public List<PlatformRegistration> of(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        REGISTRATION + "where school_id = :school " + PLATFORMS + " order by issuer, client_id")
                .bind("school", school.value())
                .map((row, context) -> registration(row))
                .list());
    }

    @Override
    public Registrations inUse() {
        return new SqlRegistrations(jdbi, PLATFORMS + " and retired_at is null");
    }

    @Override
    public Optional<Named> named(String issuer, Optional<String> clientId) {
        var found = jdbi.withHandle(handle -> handle.createQuery(NAMED)
                .bind("issuer", issuer)
                .bind("clientId", clientId.orElse(null))
                .map((row, context) -> new Named(row.getString("id"), row.getBoolean("retired")))
                .list());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    @Override
    public boolean isRetired(String registration) {
        return jdbi.withHandle(handle -> handle.createQuery(RETIRED)
                .bind("id", UUID.fromString(registration))
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public boolean keep(SchoolId school, PlatformRegistration registration) {
        return jdbi.inTransaction(handle -> {
            if (insert(handle, school, registration) == 0) return false;
            for (var deployment : registration.deployments()) accept(handle, school, registration.id(), deployment);
            return true;
        });
    }

    @Override
    public void accept(SchoolId school, String registration, String deployment) {
        jdbi.useHandle(handle -> accept(handle, school, registration, deployment));
    }

    @Override
    public boolean acceptFirst(String registration, String deployment) {
        return jdbi.inTransaction(handle -> handle.createQuery(HOLD)
                .bind("id", UUID.fromString(registration))
                .mapTo(UUID.class)
                .findOne()
                .filter(school -> acceptFirst(handle, new SchoolId(school), registration, deployment))
                .isPresent());
    }

    @Override
    public void await(String registration, String deployment) {
        jdbi.useHandle(handle -> handle.createUpdate(AWAIT)
                .bind("registration", UUID.fromString(registration))
                .bind("deployment", deployment)
                .bind("most", MOST_WAITING)
                .execute());
    }

    private static boolean acceptFirst(Handle handle, SchoolId school, String registration, String deployment) {
        var decided = handle.createQuery(DECIDED)
                .bind("school", school.value())
                .bind("id", UUID.fromString(registration))
                .reduceRows(new HashMap<String, Boolean>(), (all, row) -> {
                    all.put(row.getColumn("deployment_id", String.class), row.getColumn("accepted", Boolean.class));
                    return all;
                });
        if (decided.isEmpty()) accept(handle, school, registration, deployment);
        return decided.isEmpty() || decided.getOrDefault(deployment, false);
    }

    private static int insert(Handle handle, SchoolId school, PlatformRegistration registration) {
        return handle.createUpdate(KEEP)
                .bind("school", school.value())
                .bind("id", UUID.fromString(registration.id()))
                .bind("issuer", registration.issuer())
                .bind("clientId", registration.clientId())
                .bind("authorization", registration.authorizationEndpoint().toString())
                .bind("token", registration.tokenEndpoint().toString())
                .bind("audience", registration.tokenAudience())
                .bind("jwks", registration.jwksUri().toString())
                .bind("anonymous", registration.anonymousAllowed())
                .execute();
    }

    private static void accept(Handle handle, SchoolId school, String registration, String deployment) {
        handle.createUpdate(ACCEPT)
                .bind("school", school.value())
                .bind("registration", UUID.fromString(registration))
                .bind("deployment", deployment)
                .execute();
    }

    private static PlatformRegistration registration(ResultSet row) throws SQLException {
        return new PlatformRegistration(
                row.getString("id"),
                row.getString("issuer"),
                row.getString("client_id"),
                Set.of((String[]) row.getArray("deployments").getArray()),
                URI.create(row.getString("authorization_endpoint")),
                URI.create(row.getString("token_endpoint")),
                row.getString("token_audience"),
                URI.create(row.getString("jwks_uri")),
                row.getBoolean("anonymous_allowed"));
    }
}
