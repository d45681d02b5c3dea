package cymru.addo.system;

import java.util.UUID;

/** Doors to directories, laid into the database: no directory is asked before somebody comes in by one. */
final class SignInDoors {
    private static final String DOOR = """
            with people as (
                select p.school_id, p.id
                from person p
                where p.school_id = (select school_id from person where seen_as_staff order by first_seen_at, id limit 1)
                    and p.seen_as_staff
                limit 1
            ), registered as (
                insert into registration (school_id, issuer, client_id, authorization_endpoint, token_endpoint, jwks_uri, kind)
                select school_id, 'https://directory.example/' || :client, :client, 'https://directory.example/auth',
                    'https://directory.example/token', 'https://directory.example/keys', 'SIGN_IN'
                from people
                returning school_id, id
            )
            insert into sign_in_door (school_id, registration_id, directory, tenant, tells_classes, opened_by, opened_at)
            select r.school_id, r.id, 'MICROSOFT', :client, false, p.id, now()
            from registered r
            join people p on p.school_id = r.school_id
            returning registration_id::text
            """;

    private SignInDoors() {}

    /** A new door of the school that came first. */
    static String microsoft(AddoServer addo) {
        return addo.database().tables().withHandle(handle -> handle.createQuery(DOOR)
                .bind("client", UUID.randomUUID().toString())
                .mapTo(String.class)
                .one());
    }
}
