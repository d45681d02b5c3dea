package cymru.addo.vle.signin;

import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.keys.MasterKey;
import cymru.addo.lti.signin.Directory;
import cymru.addo.lti.signin.SignInDoor;
import cymru.addo.lti.signin.SignInDoors;
import cymru.addo.roster.Role;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Schools that share an app look at each other's doors before they keep one, so they wait for each other. */
@Dependent
class SqlSchoolDoors implements SchoolDoors, SignInDoors {
    private static final String DOORS = """
            select r.school_id, r.id, r.issuer, r.client_id, r.authorization_endpoint, r.token_endpoint, r.jwks_uri, d.directory,
                d.tenant, d.sealed_secret, d.staff_group, d.pupil_group, d.everybody, d.tells_classes, d.graph, d.opened_by,
                d.opened_at
            from registration r
            join sign_in_door d on d.school_id = r.school_id and d.registration_id = r.id
            where r.kind = 'SIGN_IN' and r.retired_at is null
            """;
    private static final String OF = DOORS + "and r.school_id = :school order by d.opened_at, r.id";
    private static final String OPEN = DOORS + "and r.id = :id";
    private static final String HOLD = """
            select pg_advisory_xact_lock(hashtextextended('sign-in door ' || :issuer || ' ' || :client, 0))
            """;
    private static final String CLASHES = """
            select exists (
                select 1
                from registration r
                join sign_in_door d on d.school_id = r.school_id and d.registration_id = r.id
                where r.kind = 'SIGN_IN' and r.retired_at is null and r.school_id <> :school
                    and r.issuer = :issuer and r.client_id = :client
                    and (not :namesGroups or (d.staff_group is null and d.pupil_group is null))
            )
            """;
    private static final String REGISTER = """
            insert into registration (school_id, id, issuer, client_id, authorization_endpoint, token_endpoint, jwks_uri, kind)
            values (:school, :id, :issuer, :client, :authorization, :token, :jwks, 'SIGN_IN')
            on conflict (school_id, issuer, client_id) where kind <> 'LTI' do update
            set authorization_endpoint = excluded.authorization_endpoint, token_endpoint = excluded.token_endpoint,
                jwks_uri = excluded.jwks_uri, retired_at = null, retired_by = null
            returning id
            """;
    private static final String KEEP = """
            insert into sign_in_door (school_id, registration_id, directory, tenant, sealed_secret, staff_group, pupil_group,
                everybody, tells_classes, graph, opened_by, opened_at)
            values (:school, :id, :directory, :tenant, :secret, :staffGroup, :pupilGroup, :everybody, :tellsClasses, :graph, cast(:by as uuid),
                :at)
            on conflict on constraint sign_in_door_once do update
            set sealed_secret = excluded.sealed_secret, staff_group = excluded.staff_group, pupil_group = excluded.pupil_group,
                everybody = excluded.everybody, tells_classes = excluded.tells_classes, graph = excluded.graph,
                opened_by = excluded.opened_by, opened_at = excluded.opened_at
            """;
    private static final String CLOSE = """
            update registration
            set retired_at = :at, retired_by = :by
            where school_id = :school and id = :id and kind = 'SIGN_IN' and retired_at is null
            """;

    private final Jdbi jdbi;
    private final MasterKey master;

    @Inject
    SqlSchoolDoors(Jdbi jdbi, MasterKey master) {
        this.jdbi = jdbi;
        this.master = master;
    }

    /** A secret moved to another school or another app in the database opens nothing. */
    static String label(SchoolId school, String issuer, String client) {
        return "sign-in " + school.value() + " " + issuer + " " + client;
    }

    @Override
    public List<SchoolDoor> of(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(OF)
                .bind("school", school.value())
                .map((row, context) -> schoolDoor(row))
                .list());
    }

    @Override
    public Optional<SchoolDoor> open(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(OPEN)
                .bind("id", id)
                .map((row, context) -> schoolDoor(row))
                .findOne());
    }

    @Override
    public Optional<SignInDoor> door(String id) {
        return jdbi.withHandle(handle -> handle.createQuery(OPEN)
                .bind("id", UUID.fromString(id))
                .map((row, context) -> signInDoor(row))
                .findOne());
    }

    @Override
    public Optional<UUID> keep(SchoolDoor door, Places places, Optional<byte[]> sealedSecret) {
        return jdbi.inTransaction(handle -> {
            if (clashes(handle, door, places)) return Optional.empty();
            var id = register(handle, door, places);
            handle.createUpdate(KEEP)
                    .bind("school", door.school().value())
                    .bind("id", id)
                    .bind("directory", door.directory().kind().name())
                    .bind("tenant", door.directory().tenant())
                    .bind("secret", sealedSecret.orElse(null))
                    .bind("staffGroup", door.staffGroup().orElse(null))
                    .bind("pupilGroup", door.pupilGroup().orElse(null))
                    .bind("everybody", door.everybody().map(Role::name).orElse(null))
                    .bind("tellsClasses", door.tellsClasses())
                    .bind("graph", places.graph().map(URI::toString).orElse(null))
                    .bind("by", door.openedBy().map(PersonId::value).orElse(null))
                    .bind("at", door.openedAt().atOffset(ZoneOffset.UTC))
                    .execute();
            return Optional.of(id);
        });
    }

    private static boolean clashes(Handle handle, SchoolDoor door, Places places) {
        handle.createQuery(HOLD)
                .bind("issuer", places.issuer())
                .bind("client", door.clientId())
                .mapTo(String.class)
                .one();
        return handle.createQuery(CLASHES)
                .bind("school", door.school().value())
                .bind("issuer", places.issuer())
                .bind("client", door.clientId())
                .bind("namesGroups", !door.groups().isEmpty())
                .mapTo(Boolean.class)
                .one();
    }

    private static UUID register(Handle handle, SchoolDoor door, Places places) {
        return handle.createQuery(REGISTER)
                .bind("school", door.school().value())
                .bind("id", door.id())
                .bind("issuer", places.issuer())
                .bind("client", door.clientId())
                .bind("authorization", places.authorizationEndpoint().toString())
                .bind("token", places.tokenEndpoint().toString())
                .bind("jwks", places.jwksUri().toString())
                .mapTo(UUID.class)
                .one();
    }

    @Override
    public boolean close(SchoolId school, UUID id, PersonId by, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate(CLOSE)
                        .bind("school", school.value())
                        .bind("id", id)
                        .bind("by", by.value())
                        .bind("at", at.atOffset(ZoneOffset.UTC))
                        .execute())
                == 1;
    }

    private static SchoolDoor schoolDoor(ResultSet row) throws SQLException {
        return new SchoolDoor(
                new SchoolId(row.getObject("school_id", UUID.class)),
                row.getObject("id", UUID.class),
                directory(row),
                row.getString("client_id"),
                Optional.ofNullable(row.getString("staff_group")),
                Optional.ofNullable(row.getString("pupil_group")),
                Optional.ofNullable(row.getString("everybody")).map(Role::valueOf),
                row.getBoolean("tells_classes"),
                row.getBytes("sealed_secret") != null,
                Optional.ofNullable(row.getObject("opened_by", UUID.class)).map(PersonId::new),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }

    private SignInDoor signInDoor(ResultSet row) throws SQLException {
        var school = new SchoolId(row.getObject("school_id", UUID.class));
        var label = label(school, row.getString("issuer"), row.getString("client_id"));
        return new SignInDoor(
                new PlatformRegistration(
                        row.getString("id"),
                        row.getString("issuer"),
                        row.getString("client_id"),
                        Set.of(),
                        URI.create(row.getString("authorization_endpoint")),
                        URI.create(row.getString("token_endpoint")),
                        null,
                        URI.create(row.getString("jwks_uri")),
                        false),
                directory(row),
                Optional.ofNullable(row.getBytes("sealed_secret")).map(secret -> master.open(label, secret)),
                Optional.ofNullable(row.getString("graph")).map(URI::create),
                row.getBoolean("tells_classes"));
    }

    private static Directory directory(ResultSet row) throws SQLException {
        return new Directory(Directory.Kind.valueOf(row.getString("directory")), row.getString("tenant"));
    }
}
