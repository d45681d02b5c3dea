package cymru.addo.vle;

import cymru.addo.lti.keys.StoredToolKey;
import cymru.addo.lti.keys.ToolKeyStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlToolKeyStore implements ToolKeyStore {
    private static final String KEYS = """
            select number, kid, public_key, sealed_private_key, created_at
            from tool_key
            order by number
            """;
    private static final String KEEP = """
            insert into tool_key (number, kid, public_key, sealed_private_key, created_at)
            values (:number, :kid, :publicKey, :sealed, :createdAt)
            on conflict on constraint tool_key_number_once do nothing
            """;

    private final Jdbi jdbi;

    @Inject
    SqlToolKeyStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<StoredToolKey> keys() {
        return jdbi.withHandle(handle -> handle.createQuery(KEYS)
                .map((row, context) -> new StoredToolKey(
                        row.getInt("number"),
                        row.getString("kid"),
                        row.getString("public_key"),
                        row.getBytes("sealed_private_key"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list());
    }

    @Override
    public void keepUnlessNumberTaken(StoredToolKey key) {
        jdbi.useHandle(handle -> handle.createUpdate(KEEP)
                .bind("number", key.number())
                .bind("kid", key.kid())
                .bind("publicKey", key.publicKey())
                .bind("sealed", key.sealedPrivateKey())
                .bind("createdAt", key.createdAt().atOffset(ZoneOffset.UTC))
                .execute());
    }
}
