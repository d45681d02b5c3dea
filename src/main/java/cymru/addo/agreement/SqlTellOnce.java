package cymru.addo.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/** The visit that is written down first is the one in which they are told. */
@Dependent
class SqlTellOnce implements TellOnce {
    private static final String TOLD = """
            with told as (
                insert into edition_told (school_id, person_id, edition_id, launch, told_at)
                values (:school, :person, :edition, :launch, :now)
                on conflict on constraint edition_told_once do nothing
                returning launch
            )
            select launch
            from told
            union all
            select launch
            from edition_told
            where school_id = :school and person_id = :person and edition_id = :edition
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlTellOnce(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public boolean isDue(Reader reader, Edition edition) {
        return jdbi.withHandle(handle -> handle.createQuery(TOLD)
                .bind("school", reader.school().id().value())
                .bind("person", reader.person().value())
                .bind("edition", edition.id().value())
                .bind("launch", reader.launch())
                .bind("now", clock.instant())
                .mapTo(String.class)
                .findFirst()
                .filter(reader.launch()::equals)
                .isPresent());
    }
}
