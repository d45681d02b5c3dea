package cymru.addo.training;

import cymru.addo.school.PersonId;
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
class SqlTrainings implements Trainings {
    private static final String TRAININGS = """
            select id, person_id, title, provider, held_on
            from training
            where school_id = :school and withdrawn_at is null
            order by held_on desc, kept_at desc, id
            """;
    private static final String KEEP = """
            insert into training (school_id, person_id, title, provider, held_on, kept_by, kept_at)
            values (:school, :person, :title, :provider, :on, :by, :at)
            returning id
            """;
    private static final String WITHDRAW = """
            update training
            set withdrawn_by = :by, withdrawn_at = :at
            where school_id = :school and id = :id and withdrawn_at is null
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlTrainings(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public List<Training> of(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(TRAININGS)
                .bind("school", school.value())
                .map((row, context) -> new Training(
                        new TrainingId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("title"),
                        Optional.ofNullable(row.getString("provider")),
                        row.getObject("held_on", LocalDate.class)))
                .list());
    }

    @Override
    public TrainingId keep(
            SchoolId school, PersonId person, String title, Optional<String> provider, LocalDate heldOn, PersonId by) {
        return jdbi.withHandle(handle -> handle.createQuery(KEEP)
                .bind("school", school.value())
                .bind("person", person.value())
                .bind("title", title)
                .bind("provider", provider.orElse(null))
                .bind("on", heldOn)
                .bind("by", by.value())
                .bind("at", clock.instant())
                .map((row, context) -> new TrainingId(row.getObject("id", UUID.class)))
                .one());
    }

    @Override
    public boolean withdraw(SchoolId school, TrainingId id, PersonId by) {
        return jdbi.withHandle(handle -> handle.createUpdate(WITHDRAW)
                        .bind("school", school.value())
                        .bind("id", id.value())
                        .bind("by", by.value())
                        .bind("at", clock.instant())
                        .execute()
                == 1);
    }
}
