package cymru.addo.vle;

import com.nimbusds.jose.util.JSONObjectUtils;
import cymru.addo.lti.login.LoginState;
import cymru.addo.lti.login.LoginStates;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** State and nonce stand in one row, so that using them up is one conditional update that one caller wins. */
@Dependent
class SqlLoginStates implements LoginStates, LoginSweep, PendingLogins {
    private static final String KEEP = """
            insert into login_state (state_hash, nonce_hash, browser_hash, storage_hash, registration_id, deployment_id,
                target, parameters, expires_at)
            values (:state, :nonce, :browser, :storage, :registration, :deployment, :target, cast(:parameters as jsonb),
                :expires)
            """;
    private static final String FIND = """
            select state_hash, nonce_hash, browser_hash, storage_hash, registration_id, deployment_id, target, parameters,
                expires_at
            from login_state
            where state_hash = :state
                and consumed_at is null
            """;
    private static final String CONSUME = """
            update login_state
            set consumed_at = :now
            where state_hash = :state
                and consumed_at is null
                and expires_at > :now
            """;
    private static final String PENDING = """
            select count(*)
            from (
                select 1
                from login_state
                where expires_at > :now
                    and consumed_at is null
                limit :most
            ) as waiting
            """;
    private static final String SWEEP = """
            delete from login_state
            where expires_at < :before
            """;

    private final Jdbi jdbi;

    @Inject
    SqlLoginStates(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void keep(LoginState login) {
        jdbi.useHandle(handle -> handle.createUpdate(KEEP)
                .bind("state", login.stateHash())
                .bind("nonce", login.nonceHash())
                .bind("browser", login.browserHash())
                .bind("storage", login.storageHash().orElse(null))
                .bind("registration", UUID.fromString(login.registrationId()))
                .bind("deployment", login.deployment().orElse(null))
                .bind("target", login.target().toString())
                .bind("parameters", JSONObjectUtils.toJSONString(login.parameters()))
                .bind("expires", at(login.expiresAt()))
                .execute());
    }

    @Override
    public Optional<LoginState> find(String stateHash) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("state", stateHash)
                .map((row, context) -> login(row))
                .findOne());
    }

    @Override
    public boolean consume(String stateHash, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate(CONSUME)
                        .bind("state", stateHash)
                        .bind("now", at(now))
                        .execute())
                == 1;
    }

    @Override
    public int sweep(Instant before) {
        return jdbi.withHandle(
                handle -> handle.createUpdate(SWEEP).bind("before", at(before)).execute());
    }

    @Override
    public int count(Instant now, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery(PENDING)
                .bind("now", at(now))
                .bind("most", atMost)
                .mapTo(Integer.class)
                .one());
    }

    private static LoginState login(ResultSet row) throws SQLException {
        return new LoginState(
                row.getString("state_hash"),
                row.getString("nonce_hash"),
                row.getString("browser_hash"),
                Optional.ofNullable(row.getString("storage_hash")),
                row.getString("registration_id"),
                Optional.ofNullable(row.getString("deployment_id")),
                URI.create(row.getString("target")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                parameters(row.getString("parameters")));
    }

    private static Map<String, String> parameters(String json) {
        try {
            return JSONObjectUtils.parse(json).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, each -> String.valueOf(each.getValue())));
        } catch (ParseException e) {
            throw new IllegalStateException("Login parameters are not JSON", e);
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
