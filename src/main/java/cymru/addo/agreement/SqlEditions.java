package cymru.addo.agreement;

import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlEditions implements Editions {
    private static final String CURRENT = """
            select e.id
            from edition e
            join agreement a on a.school_id = e.school_id and a.id = e.agreement_id
            where e.school_id = :school and a.audience = 'pupils' and e.effective_from <= :today
            order by e.number desc
            limit 1
            """;
    private static final String EXISTS = "select id from edition where school_id = :school and id = :id";

    private final Jdbi jdbi;
    private final Clock clock;
    private final EditionCache cache;

    @Inject
    SqlEditions(Jdbi jdbi, Clock clock, EditionCache cache) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.cache = cache;
    }

    @Override
    public Edition current(SchoolId school) {
        return currentId(school).map(id -> read(school, id)).orElseGet(() -> publishShipped(school));
    }

    @Override
    public Optional<Edition> find(SchoolId school, EditionId id) {
        return jdbi.withHandle(handle -> handle.createQuery(EXISTS)
                        .bind("school", school.value())
                        .bind("id", id.value())
                        .mapTo(UUID.class)
                        .findOne())
                .map(found -> read(school, id));
    }

    @Override
    public boolean publish(NewEdition edition) {
        return jdbi.withHandle(handle -> SqlPublishing.publish(handle, edition));
    }

    private Edition publishShipped(SchoolId school) {
        var text = ShippedAgreement.pupils();
        jdbi.useHandle(
                handle -> SqlPublishing.publish(handle, NewEdition.first(school, text, today(), clock.instant())));
        return read(school, currentId(school).orElseThrow());
    }

    private Optional<EditionId> currentId(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(CURRENT)
                .bind("school", school.value())
                .bind("today", today())
                .mapTo(UUID.class)
                .map(EditionId::new)
                .findOne());
    }

    private Edition read(SchoolId school, EditionId id) {
        return cache.get(id, () -> jdbi.withHandle(handle -> SqlEditionReading.read(handle, school, id)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
