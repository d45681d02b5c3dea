package cymru.addo.completion;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlCompleteTogether implements CompleteTogether {
    private static final String COMPLETE = """
            insert into completion (school_id, assignment_id, person_id, completed_at, score, max_score, attempts, mastered,
                recorded_by)
            select a.school_id, a.id, r.person_id, :at, 0, 0, 0, false, :staff
            from assignment a
            join roster_entry r on r.school_id = a.school_id and r.class_group_id = a.class_group_id and r.active and r.pupil
            where a.school_id = :school and a.class_group_id = :class and a.kind = 'MODULE' and a.content_key = :module
                and a.withdrawn_at is null and r.person_id = any (:present)
                and """ + SqlCompletions.setFor("r.person_id") + """
            on conflict do nothing
            returning
            """ + SqlCompletions.COLUMNS;

    private final Jdbi jdbi;
    private final Clock clock;
    private final ToldOfCompletions told;

    @Inject
    SqlCompleteTogether(Jdbi jdbi, Clock clock, ToldOfCompletions told) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.told = told;
    }

    @Override
    public List<Completion> complete(
            SchoolId school, ClassGroupId classGroup, ModuleKey module, PersonId recordedBy, Set<PersonId> present) {
        return jdbi.inTransaction(handle -> {
            var completed = handle.createQuery(COMPLETE)
                    .bind("school", school.value())
                    .bind("class", classGroup.value())
                    .bind("module", module.value())
                    .bind("staff", recordedBy.value())
                    .bind("at", clock.instant())
                    .bindArray(
                            "present",
                            UUID.class,
                            present.stream().map(PersonId::value).toList())
                    .map((row, context) -> SqlCompletions.completion(row))
                    .list();
            completed.stream().map(Completion::person).distinct().forEach(person -> told.completed(school, person));
            return completed;
        });
    }
}
