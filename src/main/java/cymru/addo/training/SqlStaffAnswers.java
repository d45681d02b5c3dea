package cymru.addo.training;

import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlStaffAnswers implements StaffAnswers {
    private static final String ANSWERS = """
            select t.person_id, t.module_key, t.finished_at, r.question_key, r.is_right
            from attempt t
            join answer r on r.school_id = t.school_id and r.attempt_id = t.id
            where t.school_id = :school and t.school_year = :year and t.module_key = any (:modules)
            order by t.person_id, t.module_key, t.number, r.answered_at, r.question_key
            """;

    private final Jdbi jdbi;

    @Inject
    SqlStaffAnswers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Given> in(SchoolId school, SchoolYear year, Collection<CurriculumModule> modules) {
        var keys = modules.stream().map(module -> module.key().value()).toArray();
        return jdbi.withHandle(handle -> handle.createQuery(ANSWERS)
                .bind("school", school.value())
                .bind("year", year.startsIn())
                .bindArray("modules", String.class, keys)
                .map((row, context) -> given(row))
                .list());
    }

    private static Given given(ResultSet row) throws SQLException {
        return new Given(
                new PersonId(row.getObject("person_id", UUID.class)),
                new ModuleKey(row.getString("module_key")),
                Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getString("question_key"),
                row.getBoolean("is_right"));
    }
}
