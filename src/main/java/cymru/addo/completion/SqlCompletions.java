package cymru.addo.completion;

import cymru.addo.assignment.AssignmentId;
import cymru.addo.attempt.Learner;
import cymru.addo.attempt.Understanding;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlCompletions implements Completions {
    static final String COLUMNS = """
            school_id, assignment_id, person_id, completed_at, score, max_score, attempts, mastered, recorded_by
            """;
    private static final String COMPLETE = """
            insert into completion (school_id, assignment_id, person_id, completed_at, score, max_score, attempts, mastered)
            select a.school_id, a.id, :person, :at, :score, :max, :attempts, true
            from assignment a
            where a.school_id = :school and a.kind = 'MODULE' and a.content_key = :module and a.withdrawn_at is null
                and :percent >= case when :scored then coalesce(a.required_percent, :usual) else 100 end
                and """ + setFor(":person") + """
                and exists (
                    select 1
                    from roster_entry r
                    where r.school_id = a.school_id and r.class_group_id = a.class_group_id
                        and r.person_id = :person and r.active
                )
            on conflict do nothing
            returning
            """ + COLUMNS;
    private static final String HAS = """
            select exists (
                select 1
                from completion c
                join assignment a on a.school_id = c.school_id and a.id = c.assignment_id
                join school s on s.id = c.school_id
                where c.school_id = :school and c.person_id = :person and a.content_key = :module
                    and c.completed_at >= make_timestamptz(:year, s.year_first_month, s.year_first_day, 0, 0, 0, s.zone)
            )
            """;
    private static final String COUNTS = """
            select a.id, count(*) as completions
            from assignment a
            join completion c on c.school_id = a.school_id and c.assignment_id = a.id
            join roster_entry r on r.school_id = a.school_id and r.class_group_id = a.class_group_id
                and r.person_id = c.person_id and r.active and r.pupil
            where a.school_id = :school and a.class_group_id = :class
            group by a.id
            """;
    private static final String COMPLETION = "select " + COLUMNS + "from completion where school_id = :school\n";

    private final Jdbi jdbi;
    private final Clock clock;
    private final ToldOfCompletions told;

    @Inject
    SqlCompletions(Jdbi jdbi, Clock clock, ToldOfCompletions told) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.told = told;
    }

    @Override
    public List<Completion> complete(Learner learner, ModuleKey module, Understanding reached, int attempts) {
        return jdbi.inTransaction(handle -> {
            var completed = handle.createQuery(COMPLETE)
                    .bind("school", learner.school().value())
                    .bind("person", learner.person().value())
                    .bind("module", module.value())
                    .bind("at", clock.instant())
                    .bind("score", reached.score())
                    .bind("max", reached.maxScore())
                    .bind("attempts", attempts)
                    .bind("percent", reached.percent())
                    .bind("scored", reached.quiz().scored())
                    .bind("usual", Understanding.USUAL_PERCENT)
                    .map((row, context) -> completion(row))
                    .list();
            if (!completed.isEmpty()) told.completed(learner.school(), learner.person());
            return completed;
        });
    }

    @Override
    public boolean has(Learner learner, ModuleKey module) {
        return jdbi.withHandle(handle -> handle.createQuery(HAS)
                .bind("school", learner.school().value())
                .bind("person", learner.person().value())
                .bind("module", module.value())
                .bind("year", learner.year().startsIn())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public List<Completion> of(SchoolId school, PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        COMPLETION + "and person_id = :person order by completed_at desc, assignment_id")
                .bind("school", school.value())
                .bind("person", person.value())
                .map((row, context) -> completion(row))
                .list());
    }

    @Override
    public List<Completion> of(SchoolId school, AssignmentId assignment) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        COMPLETION + "and assignment_id = :assignment order by completed_at, person_id")
                .bind("school", school.value())
                .bind("assignment", assignment.value())
                .map((row, context) -> completion(row))
                .list());
    }

    @Override
    public Map<AssignmentId, Integer> counts(SchoolId school, ClassGroupId classGroup) {
        return jdbi.withHandle(handle -> handle.createQuery(COUNTS)
                .bind("school", school.value())
                .bind("class", classGroup.value())
                .map((row, context) ->
                        Map.entry(new AssignmentId(row.getObject("id", UUID.class)), row.getInt("completions")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Whether the assignment {@code a} was set for this person: it names nobody, or them. */
    static String setFor(String person) {
        return """
                (
                    not exists (
                        select 1
                        from assignment_person n
                        where n.school_id = a.school_id and n.assignment_id = a.id
                    )
                    or exists (
                        select 1
                        from assignment_person o
                        where o.school_id = a.school_id and o.assignment_id = a.id and o.person_id = %s
                    )
                )
                """.formatted(person);
    }

    static Completion completion(ResultSet row) throws SQLException {
        return new Completion(
                new SchoolId(row.getObject("school_id", UUID.class)),
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("completed_at", OffsetDateTime.class).toInstant(),
                row.getInt("score"),
                row.getInt("max_score"),
                row.getInt("attempts"),
                row.getBoolean("mastered"),
                Optional.ofNullable(row.getObject("recorded_by", UUID.class)).map(PersonId::new));
    }
}
