package cymru.addo.vle;

import cymru.addo.lti.Fingerprint;
import cymru.addo.lti.Secrets;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlInvitations implements Invitations {
    private static final String ISSUE = """
            insert into invitation (school_id, secret_hash, issued_at, expires_at)
            values (:school, :hash, :now, :expires)
            """;
    private static final String SCHOOL = """
            select school_id
            from invitation
            where secret_hash = :hash
                and used_at is null
                and withdrawn_at is null
                and expires_at > :now
            """;
    private static final String OPEN = """
            select id, issued_at, expires_at
            from invitation
            where school_id = :school
                and used_at is null
                and withdrawn_at is null
                and expires_at > :now
            order by issued_at desc
            """;
    private static final String WITHDRAW = """
            with withdrawn as (
                update invitation
                set withdrawn_at = :now
                where school_id = :school
                    and id = :id
                    and used_at is null
                    and withdrawn_at is null
                returning id
            ), logged as (
                insert into event (school_id, kind, actor_id, happened_at, facts)
                select :school, 'INVITATION_WITHDRAWN', :by, :now, jsonb_build_object('invitation', cast(id as text))
                from withdrawn
            )
            select count(*)
            from withdrawn
            """;
    private static final String USE = """
            update invitation
            set used_at = :now
            where secret_hash = :hash
                and used_at is null
                and withdrawn_at is null
                and expires_at > :now
            """;

    private final Jdbi jdbi;
    private final Secrets secrets;
    private final Clock clock;

    @Inject
    SqlInvitations(Jdbi jdbi, Secrets secrets, Clock clock) {
        this.jdbi = jdbi;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public String issue(SchoolId school, Duration lasting) {
        var secret = secrets.fresh();
        jdbi.useHandle(handle -> handle.createUpdate(ISSUE)
                .bind("school", school.value())
                .bind("hash", Fingerprint.of(secret))
                .bind("now", now())
                .bind("expires", now().plus(lasting))
                .execute());
        return secret;
    }

    @Override
    public Optional<SchoolId> schoolOf(String secret) {
        return jdbi.withHandle(handle -> handle.createQuery(SCHOOL)
                .bind("hash", Fingerprint.of(secret))
                .bind("now", now())
                .mapTo(UUID.class)
                .findOne()
                .map(SchoolId::new));
    }

    @Override
    public List<Open> open(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(OPEN)
                .bind("school", school.value())
                .bind("now", now())
                .map((row, context) -> new Open(
                        row.getObject("id", UUID.class),
                        row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .list());
    }

    @Override
    public boolean withdraw(SchoolId school, UUID invitation, PersonId by) {
        return jdbi.withHandle(handle -> handle.createQuery(WITHDRAW)
                        .bind("school", school.value())
                        .bind("id", invitation)
                        .bind("by", by.value())
                        .bind("now", now())
                        .mapTo(Integer.class)
                        .one())
                == 1;
    }

    @Override
    public boolean use(String secret) {
        return jdbi.withHandle(handle -> handle.createUpdate(USE)
                        .bind("hash", Fingerprint.of(secret))
                        .bind("now", now())
                        .execute())
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
