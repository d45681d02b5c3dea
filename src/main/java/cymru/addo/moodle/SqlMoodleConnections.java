package cymru.addo.moodle;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlMoodleConnections implements MoodleConnections {
    private static final String OF = """
            select school_id, site, uses, connected_by, connected_at, tested_at, test_was_good
            from moodle_connection
            where school_id = :school
            """;
    private static final String KEEP = """
            insert into moodle_connection (school_id, site, sealed_token, connected_by, connected_at)
            values (:school, :site, :token, :by, :at)
            on conflict on constraint moodle_connection_once do update
            set site = excluded.site, sealed_token = excluded.sealed_token, connected_by = excluded.connected_by,
                connected_at = excluded.connected_at, tested_at = null, test_was_good = null
            """;
    private static final String FORGET = """
            delete from moodle_connection
            where school_id = :school
            """;
    private static final String USE = """
            update moodle_connection
            set uses = :uses
            where school_id = :school
            """;
    private static final String TESTED = """
            update moodle_connection
            set tested_at = :at, test_was_good = :good
            where school_id = :school
            """;
    private static final String USING = """
            select school_id
            from moodle_connection
            where :use = any (uses)
            order by school_id
            """;
    private static final String TOKEN = """
            select sealed_token
            from moodle_connection
            where school_id = :school
            """;
    private static final String IS_PLATFORM = """
            select exists (
                select 1
                from registration
                where school_id = :school and issuer = :site and retired_at is null
            )
            """;
    private static final String SOMEBODY = """
            select cast(subject as bigint)
            from person
            where school_id = :school and issuer = :site and subject ~ '^[0-9]{1,18}$'
            order by last_seen_at desc nulls last, id
            limit 1
            """;

    private final Jdbi jdbi;

    @Inject
    SqlMoodleConnections(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<MoodleConnection> of(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(OF)
                .bind("school", school.value())
                .map((row, context) -> connection(row))
                .findOne());
    }

    private static MoodleConnection connection(ResultSet row) throws SQLException {
        var tested = row.getObject("tested_at", OffsetDateTime.class);
        return new MoodleConnection(
                new SchoolId(row.getObject("school_id", UUID.class)),
                row.getString("site"),
                new PersonId(row.getObject("connected_by", UUID.class)),
                row.getObject("connected_at", OffsetDateTime.class).toInstant(),
                Arrays.stream((String[]) row.getArray("uses").getArray())
                        .map(MoodleUse::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                tested == null
                        ? Optional.empty()
                        : Optional.of(new MoodleConnection.Test(tested.toInstant(), row.getBoolean("test_was_good"))));
    }

    @Override
    public void keep(SchoolId school, PersonId by, String site, byte[] sealedToken, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(KEEP)
                .bind("school", school.value())
                .bind("site", site)
                .bind("token", sealedToken)
                .bind("by", by.value())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
    }

    @Override
    public void forget(SchoolId school) {
        jdbi.useHandle(handle ->
                handle.createUpdate(FORGET).bind("school", school.value()).execute());
    }

    @Override
    public void use(SchoolId school, Set<MoodleUse> uses) {
        jdbi.useHandle(handle -> handle.createUpdate(USE)
                .bind("school", school.value())
                .bindArray(
                        "uses",
                        String.class,
                        uses.stream().map(Enum::name).sorted().toList())
                .execute());
    }

    @Override
    public void tested(SchoolId school, MoodleConnection.Test test) {
        jdbi.useHandle(handle -> handle.createUpdate(TESTED)
                .bind("school", school.value())
                .bind("at", test.at().atOffset(ZoneOffset.UTC))
                .bind("good", test.isGood())
                .execute());
    }

    @Override
    public List<SchoolId> using(MoodleUse use) {
        return jdbi.withHandle(handle -> handle.createQuery(USING)
                .bind("use", use.name())
                .mapTo(UUID.class)
                .map(SchoolId::new)
                .list());
    }

    @Override
    public Optional<byte[]> sealedToken(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(TOKEN)
                .bind("school", school.value())
                .mapTo(byte[].class)
                .findOne());
    }

    @Override
    public boolean isPlatform(SchoolId school, String site) {
        return jdbi.withHandle(handle -> handle.createQuery(IS_PLATFORM)
                .bind("school", school.value())
                .bind("site", site)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public Optional<Long> somebodyFrom(SchoolId school, String site) {
        return jdbi.withHandle(handle -> handle.createQuery(SOMEBODY)
                .bind("school", school.value())
                .bind("site", site)
                .mapTo(Long.class)
                .findOne());
    }
}
