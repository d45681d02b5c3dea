package cymru.addo.vle;

import cymru.addo.lti.launch.HeldLaunch;
import cymru.addo.lti.launch.HeldLaunches;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Taking a launch out deletes its row, which one caller does. Rows that nobody takes go with their login. */
@Dependent
class SqlHeldLaunches implements HeldLaunches {
    private static final String HOLD = """
            insert into held_launch (state_hash, code_hash, sealed, expires_at)
            values (:state, :code, :sealed, :expires)
            on conflict (state_hash) do update
            set code_hash = excluded.code_hash, sealed = excluded.sealed, expires_at = excluded.expires_at
            """;
    private static final String TAKE = """
            delete from held_launch
            where code_hash = :code
                and expires_at > :now
            returning state_hash, code_hash, sealed, expires_at
            """;

    private final Jdbi jdbi;

    @Inject
    SqlHeldLaunches(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void hold(HeldLaunch launch) {
        jdbi.useHandle(handle -> handle.createUpdate(HOLD)
                .bind("state", launch.stateHash())
                .bind("code", launch.codeHash())
                .bind("sealed", launch.sealed())
                .bind("expires", launch.expiresAt().atOffset(ZoneOffset.UTC))
                .execute());
    }

    @Override
    public Optional<HeldLaunch> take(String codeHash, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(TAKE)
                .bind("code", codeHash)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map((row, context) -> new HeldLaunch(
                        row.getString("state_hash"),
                        row.getString("code_hash"),
                        row.getBytes("sealed"),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .findOne());
    }
}
