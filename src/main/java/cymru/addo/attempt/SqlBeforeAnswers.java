package cymru.addo.attempt;

import cymru.addo.curriculum.ModuleKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

@Dependent
class SqlBeforeAnswers implements BeforeAnswers {
    private static final String KEEP = """
            insert into before_answer (school_id, person_id, school_year, module_key, question_key, is_right, answered_at)
            values (:school, :person, :year, :module, :question, :right, :at)
            on conflict do nothing
            """;
    private static final String OF = """
            select question_key
            from before_answer
            where school_id = :school and person_id = :person and school_year = :year and module_key = :module
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlBeforeAnswers(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public Set<String> of(Learner learner, ModuleKey module) {
        return jdbi.withHandle(handle -> in(handle.createQuery(OF), learner, module)
                .mapTo(String.class)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public void keep(Learner learner, ModuleKey module, String question, boolean right) {
        jdbi.useHandle(handle -> in(handle.createUpdate(KEEP), learner, module)
                .bind("question", question)
                .bind("right", right)
                .bind("at", clock.instant())
                .execute());
    }

    private static <S extends SqlStatement<S>> S in(S statement, Learner learner, ModuleKey module) {
        return statement
                .bind("school", learner.school().value())
                .bind("person", learner.person().value())
                .bind("year", learner.year().startsIn())
                .bind("module", module.value());
    }
}
