package cymru.addo.staff;

import cymru.addo.agreement.AdultEdition;
import cymru.addo.agreement.Decision;
import cymru.addo.agreement.EditionId;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** An answer, its event and its question are one statement. */
@Dependent
class SqlStaffAnswers implements StaffAnswers {
    private static final String ANSWER = """
            select decision, language, decided_at, event_id
            from staff_answer
            where school_id = :school and person_id = :person and edition_id = :edition and school_year = :year
            """;
    private static final String KEEP = """
            with due as (
                select nextval('event_number') as id
            ), kept as (
                insert into staff_answer (school_id, person_id, edition_id, school_year, decision, language, words_hash,
                    decided_at, event_id)
                select :school, :person, :edition, :year, :decision, :language, :words, :at, id
                from due
                on conflict on constraint staff_answer_once_per_year do update
                set decision = excluded.decision, language = excluded.language, words_hash = excluded.words_hash,
                    decided_at = excluded.decided_at, event_id = excluded.event_id
                where staff_answer.decision <> 'AGREED'
                    and (excluded.decision <> 'NOT_YET' or staff_answer.decision <> 'NOT_YET')
                returning event_id
            ), logged as (
                insert into event (school_id, id, kind, person_id, actor_id, school_year, happened_at, facts)
                select :school, event_id, :kind, :person, :person, :year, :at,
                    jsonb_build_object('audience', 'STAFF', 'edition', cast(:edition as text),
                        'number', cast(:number as text), 'language', cast(:language as text),
                        'words', cast(:words as text), 'method', 'self')
                from kept
                returning id
            )
            insert into staff_question (school_id, event_id, person_id, text)
            select :school, id, :person, :question
            from logged
            where :question <> ''
            """;
    private static final String UNDERSTOOD = """
            select part
            from staff_checked
            where school_id = :school and person_id = :person and edition_id = :edition and school_year = :year
                and right_at is not null
            """;
    private static final String TRIED = """
            with due as (
                select nextval('event_number') as id
            ), kept as (
                insert into staff_checked (school_id, person_id, edition_id, school_year, part, tries, right_at, event_id)
                select :school, :person, :edition, :year, :part, 1, case when :right then cast(:at as timestamptz) end, id
                from due
                on conflict on constraint staff_checked_once_per_year do update
                set tries = staff_checked.tries + 1, right_at = excluded.right_at, event_id = excluded.event_id
                where staff_checked.right_at is null
                returning event_id
            )
            insert into event (school_id, id, kind, person_id, actor_id, school_year, happened_at, facts)
            select :school, event_id, 'STAFF_CHECKED', :person, :person, :year, :at,
                jsonb_build_object('edition', cast(:edition as text), 'part', cast(:part as text),
                    'right', case when :right then 'yes' else 'no' end)
            from kept
            """;

    private final Jdbi jdbi;

    @Inject
    SqlStaffAnswers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<StaffAnswer> of(SchoolId school, PersonId person, EditionId edition, SchoolYear year) {
        return jdbi.withHandle(handle -> whose(handle.createQuery(ANSWER), school, person, edition, year)
                .map((row, context) -> new StaffAnswer(
                        edition,
                        Decision.valueOf(row.getString("decision")),
                        Language.of(row.getString("language")),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        row.getLong("event_id")))
                .findOne());
    }

    @Override
    public void keep(School school, PersonId person, AdultEdition edition, Answered answered, Instant at) {
        jdbi.useHandle(handle -> whose(handle.createUpdate(KEEP), school.id(), person, edition.id(), school.yearAt(at))
                .bind("number", Integer.toString(edition.number()))
                .bind("decision", answered.decision().name())
                .bind("kind", kind(answered.decision()))
                .bind("language", answered.language().tag())
                .bind("words", edition.wordsHash(answered.language()))
                .bind("question", answered.question())
                .bind("at", at)
                .execute());
    }

    private static String kind(Decision decision) {
        return switch (decision) {
            case AGREED -> "STAFF_AGREED";
            case QUERY_OPEN -> "STAFF_ASKED";
            case NOT_YET -> "STAFF_NOT_YET";
        };
    }

    @Override
    public Set<Integer> understood(SchoolId school, PersonId person, EditionId edition, SchoolYear year) {
        return jdbi.withHandle(handle -> whose(handle.createQuery(UNDERSTOOD), school, person, edition, year)
                .mapTo(Integer.class)
                .collect(Collectors.toSet()));
    }

    @Override
    public void tried(School school, PersonId person, AdultEdition edition, int part, boolean right, Instant at) {
        jdbi.useHandle(handle -> whose(handle.createUpdate(TRIED), school.id(), person, edition.id(), school.yearAt(at))
                .bind("part", part)
                .bind("right", right)
                .bind("at", at)
                .execute());
    }

    private static <S extends SqlStatement<S>> S whose(
            S statement, SchoolId school, PersonId person, EditionId edition, SchoolYear year) {
        return statement
                .bind("school", school.value())
                .bind("person", person.value())
                .bind("edition", edition.value())
                .bind("year", year.startsIn());
    }
}
