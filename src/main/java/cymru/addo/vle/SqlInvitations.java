package cymru.addo.vle;

import cymru.addo.lti.Fingerprint;
import cymru.addo.lti.Secrets;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
                and expires_at > :now
            """;
    private static final String USE = """
            update invitation
            set used_at = :now
            where secret_hash = :hash
                and used_at is null
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
