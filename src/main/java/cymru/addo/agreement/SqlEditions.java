package cymru.addo.agreement;

import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlEditions implements Editions {
    private static final String PUPILS = """
            select e.id
            from edition e
            join agreement a on a.school_id = e.school_id and a.id = e.agreement_id
            where e.school_id = :school and a.audience = 'pupils'
            """;
    private static final String NEWEST_FIRST = " order by e.number desc";
    private static final String NEWEST = PUPILS + NEWEST_FIRST + " limit 1";
    private static final String IN_FORCE = PUPILS + """
                and e.effective_from <= (
                    select cast(cast(:now as timestamptz) at time zone s.zone as date)
                    from school s
                    where s.id = :school
                )
            """ + NEWEST_FIRST;
    private static final String CURRENT = IN_FORCE + " limit 1";
    private static final String TODAY =
            "select cast(cast(:now as timestamptz) at time zone zone as date) from school where id = :school";
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
    public Edition newest(SchoolId school) {
        var current = current(school);
        return jdbi.withHandle(handle -> handle.createQuery(NEWEST)
                        .bind("school", school.value())
                        .mapTo(UUID.class)
                        .map(EditionId::new)
                        .findOne())
                .map(id -> read(school, id))
                .orElse(current);
    }

    @Override
    public List<Edition> inForce(SchoolId school) {
        current(school);
        var ids = jdbi.withHandle(handle -> handle.createQuery(IN_FORCE)
                .bind("school", school.value())
                .bind("now", clock.instant())
                .mapTo(UUID.class)
                .map(EditionId::new)
                .list());
        return ids.stream().map(id -> read(school, id)).toList();
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
        var first = NewEdition.first(school, text, today(school), clock.instant());
        jdbi.useHandle(handle -> SqlPublishing.publish(handle, first));
        return read(school, currentId(school).orElseThrow());
    }

    private Optional<EditionId> currentId(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(CURRENT)
                .bind("school", school.value())
                .bind("now", clock.instant())
                .mapTo(UUID.class)
                .map(EditionId::new)
                .findOne());
    }

    private Edition read(SchoolId school, EditionId id) {
        return cache.get(id, () -> jdbi.withHandle(handle -> SqlEditionReading.read(handle, school, id)));
    }

    /** By the school's own clocks. */
    private LocalDate today(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(TODAY)
                .bind("school", school.value())
                .bind("now", clock.instant())
                .mapTo(LocalDate.class)
                .one());
    }
}
