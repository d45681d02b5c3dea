package cymru.addo.vle.outbox;

import com.nimbusds.jose.util.JSONObjectUtils;
import cymru.addo.school.PersonId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlOutbox implements Outbox {
    private static final String ADD = """
            insert into outbox (school_id, lane, kind, fact, registration_id, deployment_id, assignment_link_id, person_id,
                body, happened_at, not_before, created_at)
            values (:school, :lane, :kind, :fact, :registration, :deployment, cast(:link as uuid), cast(:person as uuid),
                cast(:body as jsonb), :happened, :now, :now)
            on conflict on constraint outbox_fact_once do nothing
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlOutbox(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public void add(NewMessage message) {
        jdbi.useHandle(handle -> handle.createUpdate(ADD)
                .bind("school", message.school().value())
                .bind("lane", message.lane())
                .bind("kind", message.kind().name())
                .bind("fact", message.fact())
                .bind("registration", UUID.fromString(message.registration()))
                .bind("deployment", message.deployment())
                .bind("link", message.link().orElse(null))
                .bind("person", message.person().map(PersonId::value).orElse(null))
                .bind("body", JSONObjectUtils.toJSONString(message.body()))
                .bind("happened", message.happenedAt())
                .bind("now", clock.instant())
                .execute());
    }
}
