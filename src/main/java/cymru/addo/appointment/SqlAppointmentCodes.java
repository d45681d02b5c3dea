package cymru.addo.appointment;

import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlAppointmentCodes implements AppointmentCodes {
    private static final Duration VALID = Duration.ofDays(7);
    private static final String ISSUE = """
            insert into appointment_code (school_id, code_hash, issued_at, expires_at)
            values (:school, :hash, :at, :expiresAt)
            """;

    private final Jdbi jdbi;
    private final Clock clock;
    private final SecureRandom random;

    @Inject
    SqlAppointmentCodes(Jdbi jdbi, Clock clock, SecureRandom random) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public String issue(SchoolId school) {
        var code = Code.fresh(random);
        var now = clock.instant();
        jdbi.useHandle(handle -> handle.createUpdate(ISSUE)
                .bind("school", school.value())
                .bind("hash", Code.hash(code))
                .bind("at", now)
                .bind("expiresAt", now.plus(VALID))
                .execute());
        return code;
    }
}
