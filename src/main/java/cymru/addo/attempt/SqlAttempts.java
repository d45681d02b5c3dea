package cymru.addo.attempt;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

@Dependent
class SqlAttempts implements Attempts {
    private static final String BEGIN = """
            insert into attempt (school_id, person_id, school_year, module_key, number, seed, module_version, begun_at)
            select :school, :person, :year, :module, coalesce(max(number), 0) + 1, :seed, :version, :at
            from attempt
            where school_id = :school and person_id = :person and school_year = :year and module_key = :module
            on conflict do nothing
            """;
    private static final String ATTEMPT = """
            select school_id, id, person_id, school_year, module_key, number, seed, module_version, begun_at, finished_at
            from attempt
            where school_id = :school
            """;
    private static final String OF_MODULE = ATTEMPT + """
                and person_id = :person and school_year = :year and module_key = :module
            """;
    private static final String OPEN = OF_MODULE + " and finished_at is null";
    private static final String LATEST = OF_MODULE + " order by number desc limit 1";
    private static final String FINISH = """
            update attempt
            set finished_at = greatest(:at, begun_at)
            where school_id = :school and id = :attempt and finished_at is null
            """;
    private static final String KEEP = """
            insert into answer (school_id, attempt_id, question_key, question_hash, given, is_right, answered_at)
            values (:school, :attempt, :question, :hash, :given, :right, :at)
            on conflict do nothing
            """;
    private static final String ANSWERS = """
            select t.number, t.module_key, a.question_key, a.question_hash, a.given, a.is_right
            from answer a
            join attempt t on t.school_id = a.school_id and t.id = a.attempt_id
            where a.school_id = :school
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlAttempts(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public Attempt begin(Learner learner, CurriculumModule module, long seed) {
        return jdbi.withHandle(handle -> {
            var found = open(learner, module.key());
            if (found.isPresent()) return found.get();
            in(handle.createUpdate(BEGIN), learner, module.key())
                    .bind("seed", seed)
                    .bind("version", module.version())
                    .bind("at", clock.instant())
                    .execute();
            return open(learner, module.key()).orElseThrow();
        });
    }

    @Override
    public Optional<Attempt> open(Learner learner, ModuleKey module) {
        return one(OPEN, learner, module);
    }

    @Override
    public Optional<Attempt> latest(Learner learner, ModuleKey module) {
        return one(LATEST, learner, module);
    }

    @Override
    public List<Attempt> of(Learner learner, ModuleKey module) {
        return jdbi.withHandle(handle -> in(handle.createQuery(OF_MODULE + " order by number"), learner, module)
                .map((row, context) -> attempt(row))
                .list());
    }

    @Override
    public Map<ModuleKey, List<Answered>> answers(Learner learner) {
        var ofPerson = " and t.person_id = :person and t.school_year = :year order by t.number";
        return jdbi.withHandle(handle -> of(handle.createQuery(ANSWERS + ofPerson), learner)
                .map((row, context) -> Map.entry(new ModuleKey(row.getString("module_key")), answered(row)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
    }

    @Override
    public List<Answered> answers(Learner learner, ModuleKey module) {
        var ofModule =
                " and t.person_id = :person and t.school_year = :year and t.module_key = :module order by t.number";
        return jdbi.withHandle(handle -> in(handle.createQuery(ANSWERS + ofModule), learner, module)
                .map((row, context) -> answered(row))
                .list());
    }

    @Override
    public Answered keep(Attempt attempt, Answer answer, Mark mark) {
        return jdbi.withHandle(handle -> {
            of(handle.createUpdate(KEEP), attempt)
                    .bind("question", mark.question())
                    .bind("hash", mark.questionHash())
                    .bindArray("given", String.class, written(answer))
                    .bind("right", mark.right())
                    .bind("at", clock.instant())
                    .execute();
            return of(handle.createQuery(ANSWERS + " and t.id = :attempt and a.question_key = :question"), attempt)
                    .bind("question", mark.question())
                    .map((row, context) -> answered(row))
                    .one();
        });
    }

    @Override
    public Attempt finish(Attempt attempt) {
        return jdbi.withHandle(handle -> {
            of(handle.createUpdate(FINISH), attempt).bind("at", clock.instant()).execute();
            return of(handle.createQuery(ATTEMPT + " and id = :attempt"), attempt)
                    .map((row, context) -> attempt(row))
                    .one();
        });
    }

    private Optional<Attempt> one(String statement, Learner learner, ModuleKey module) {
        return jdbi.withHandle(handle -> in(handle.createQuery(statement), learner, module)
                .map((row, context) -> attempt(row))
                .findOne());
    }

    private static <S extends SqlStatement<S>> S in(S statement, Learner learner, ModuleKey module) {
        return of(statement, learner).bind("module", module.value());
    }

    private static <S extends SqlStatement<S>> S of(S statement, Learner learner) {
        return statement
                .bind("school", learner.school().value())
                .bind("person", learner.person().value())
                .bind("year", learner.year().startsIn());
    }

    private static <S extends SqlStatement<S>> S of(S statement, Attempt attempt) {
        return statement
                .bind("school", attempt.learner().school().value())
                .bind("attempt", attempt.id().value());
    }

    /** Keys have no equals sign in them. */
    private static List<String> written(Answer answer) {
        return answer.given().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .sorted()
                .toList();
    }

    private static Answered answered(ResultSet row) throws SQLException {
        var given = Stream.of((String[]) row.getArray("given").getArray())
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
        return new Answered(
                row.getInt("number"),
                row.getString("question_key"),
                row.getString("question_hash"),
                new Answer(given),
                row.getBoolean("is_right"));
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        var learner = new Learner(
                new SchoolId(row.getObject("school_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new SchoolYear(row.getInt("school_year")));
        return new Attempt(
                new AttemptId(row.getObject("id", UUID.class)),
                learner,
                new ModuleKey(row.getString("module_key")),
                row.getInt("number"),
                row.getLong("seed"),
                row.getInt("module_version"),
                instant(row, "begun_at").orElseThrow(),
                instant(row, "finished_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
