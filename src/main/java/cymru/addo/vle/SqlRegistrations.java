package cymru.addo.vle;

import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Registrations;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
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
    private static final String KEEP = """
            insert into registration (school_id, id, issuer, client_id, authorization_endpoint, token_endpoint,
                token_audience, jwks_uri, anonymous_allowed)
            values (:school, :id, :issuer, :clientId, :authorization, :token, :audience, :jwks, :anonymous)
            on conflict on constraint registration_issuer_and_client_once do nothing
            """;
    private static final String ACCEPT = """
            insert into deployment (school_id, registration_id, deployment_id, seen_at, accepted_at)
            values (:school, :registration, :deployment, now(), now())
            on conflict on constraint deployment_once do update
            set accepted_at = coalesce(deployment.accepted_at, excluded.accepted_at)
            """;

    /** Others who launch for the first time wait here until the one before them has been decided. */
    private static final String HOLD = """
            select school_id
            from registration
            where id = :id
            for update
            """;

    private static final String ACCEPTED = """
            select deployment_id
            from deployment
            where school_id = :school and registration_id = :id and accepted_at is not null
            """;

    private final Jdbi jdbi;

    @Inject
    SqlRegistrations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<PlatformRegistration> find(String issuer, String clientId) {
        return jdbi.withHandle(
                handle -> handle.createQuery(REGISTRATION + "where issuer = :issuer and client_id = :clientId")
                        .bind("issuer", issuer)
                        .bind("clientId", clientId)
                        .map((row, context) -> registration(row))
                        .findOne());
    }

    @Override
    public List<PlatformRegistration> ofIssuer(String issuer) {
        return jdbi.withHandle(handle -> handle.createQuery(REGISTRATION + "where issuer = :issuer")
                .bind("issuer", issuer)
                .map((row, context) -> registration(row))
                .list());
    }

    @Override
    public Optional<PlatformRegistration> withId(String id) {
        return jdbi.withHandle(handle -> handle.createQuery(REGISTRATION + "where id = :id")
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
        return jdbi.withHandle(
                handle -> handle.createQuery(REGISTRATION + "where school_id = :school order by issuer, client_id")
                        .bind("school", school.value())
                        .map((row, context) -> registration(row))
                        .list());
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

    private static boolean acceptFirst(Handle handle, SchoolId school, String registration, String deployment) {
        var accepted = handle.createQuery(ACCEPTED)
                .bind("school", school.value())
                .bind("id", UUID.fromString(registration))
                .mapTo(String.class)
                .set();
        if (accepted.isEmpty()) accept(handle, school, registration, deployment);
        return accepted.isEmpty() || accepted.contains(deployment);
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
