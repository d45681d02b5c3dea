package cymru.addo.slip;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlSlips implements Slips {
    private static final String PRINT = """
            insert into slip (school_id, person_id, school_year, code_hash, printed_by, printed_at, expires_at)
            values (:school, :child, :year, :hash, :by, :at, :expires)
            """;
    private static final String FIND = """
            select school_id, id, person_id, school_year, expires_at
            from slip
            where code_hash = :hash
            """;

    private final Jdbi jdbi;
    private final SecureRandom random;

    @Inject
    SqlSlips(Jdbi jdbi, SecureRandom random) {
        this.jdbi = jdbi;
        this.random = random;
    }

    @Override
    public PrintedSlip print(
            SchoolId school, PersonId child, SchoolYear year, PersonId by, Instant at, Instant expiresAt) {
        var code = SlipCode.fresh(random);
        jdbi.useHandle(handle -> handle.createUpdate(PRINT)
                .bind("school", school.value())
                .bind("child", child.value())
                .bind("year", year.startsIn())
                .bind("hash", SlipCode.hash(code))
                .bind("by", by.value())
                .bind("at", at)
                .bind("expires", expiresAt)
                .execute());
        return new PrintedSlip(child, code, expiresAt);
    }

    @Override
    public Optional<Slip> find(String code) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("hash", SlipCode.hash(code))
                .map((row, context) -> slip(row))
                .findOne());
    }

    private static Slip slip(ResultSet row) throws SQLException {
        return new Slip(
                new SchoolId(row.getObject("school_id", UUID.class)),
                new SlipId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new SchoolYear(row.getInt("school_year")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
