package cymru.addo.visitor;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlReceptionCode implements ReceptionCode {
    private static final int BYTES = 12;
    private static final String OF = "select code from reception_code where school_id = :school";
    private static final String SCHOOL = "select school_id from reception_code where code = :code";
    private static final String MAKE = """
            insert into reception_code (school_id, code, made_by, made_at)
            values (:school, :code, :by, :at)
            on conflict on constraint reception_code_once do update set code = :code, made_by = :by, made_at = :at
            """;

    private final Jdbi jdbi;
    private final SecureRandom random;
    private final Clock clock;

    @Inject
    SqlReceptionCode(Jdbi jdbi, SecureRandom random, Clock clock) {
        this.jdbi = jdbi;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public Optional<String> of(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(OF)
                .bind("school", school.value())
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public Optional<SchoolId> school(String code) {
        return jdbi.withHandle(handle -> handle.createQuery(SCHOOL)
                .bind("code", code.replace("\0", ""))
                .mapTo(UUID.class)
                .findOne()
                .map(SchoolId::new));
    }

    @Override
    public String make(SchoolId school, PersonId by) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbi.useHandle(handle -> handle.createUpdate(MAKE)
                .bind("school", school.value())
                .bind("code", code)
                .bind("by", by.value())
                .bind("at", clock.instant())
                .execute());
        return code;
    }
}
