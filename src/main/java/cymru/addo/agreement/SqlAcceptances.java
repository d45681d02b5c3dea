package cymru.addo.agreement;

import cymru.addo.school.Band;
import cymru.addo.school.BandSource;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * An answer and its event are one statement: there is never one without the other, and never two. Whoever has to be told
 * writes into the same transaction.
 */
@Dependent
class SqlAcceptances implements Acceptances {
    private static final String ACCEPTANCE = """
            select school_id, person_id, edition_id, school_year, decision, band, band_source, language, method,
                words_hash, decided_at, launch, event_id
            from acceptance
            where school_id = :school and person_id = :person
            """;
    private static final String STANDING = """
            select school_id, person_id, answered_edition_id as edition_id, school_year, decision, band, band_source, language,
                method, words_hash, decided_at, launch, event_id
            from standing_answer
            where school_id = :school and person_id = :person and edition_id = :edition and school_year = :year
            """;
    private static final String IS_OPENED_AGAIN = """
            select exists (
                select 1
                from answer_in_band b
                join standing_edition s on s.school_id = b.school_id and s.answered_edition_id = b.edition_id
                where b.school_id = :school and b.person_id = :person and b.school_year = :year
                    and s.edition_id = :edition and b.opened_at is not null
            )
            """;
    private static final String NOT_AGREED = """
            where not exists (
                    select 1
                    from standing_answer
                    where school_id = :school and person_id = :person and edition_id = :edition
                        and school_year = :year and decision = 'AGREED' and method <> 'class'
                )
            """;
    /** That they agreed to this edition, and a change of band has opened it again. */
    static final String OPENED_AGAIN = """
            exists (
                    select 1
                    from answer_in_band o
                    where o.school_id = :school and o.person_id = :person and o.edition_id = :edition
                        and o.school_year = :year and o.opened_at is not null
                )
            """;
    /** Says in the event that it counts in the place of what was agreed before. */
    static final String ANEW = " || case when " + OPENED_AGAIN + """
            then jsonb_build_object('again', 'band') else '{}' end
            """;

    /** Whether they came without a log-in, by their class's code, or somebody of the staff sits beside them today. */
    private static final String METHOD = """
            coalesce((
                    select 'class code'
                    from class_code_entry ce
                    where ce.school_id = :school and ce.visit = cast(:launch as text)
                ), (
                    select 'with adult'
                    from pupil_support u
                    where u.school_id = :school and u.person_id = :person and u.beside_until >= :at
                ), 'self')
            """;

    private static final String ADULT = """
             || jsonb_strip_nulls(jsonb_build_object('adult', (
                    select u.beside_by
                    from pupil_support u
                    where u.school_id = :school and u.person_id = :person and u.beside_until >= :at
                )))
            """;
    private static final String UPSERT = """
                insert into acceptance (school_id, person_id, edition_id, school_year, decision, band, band_source,
                    language, method, words_hash, decided_at, launch, event_id)
                select :school, :person, :edition, :year, :decision, :band, :source, :language,
            """ + METHOD + """
                    , :words, :at,
                    :launch, due.id
                from due
                on conflict on constraint acceptance_once_per_year do update
                set decision = excluded.decision, band = excluded.band, band_source = excluded.band_source,
                    language = excluded.language, method = excluded.method, words_hash = excluded.words_hash,
                    decided_at = excluded.decided_at, launch = excluded.launch, event_id = excluded.event_id
            """;
    private static final String FACTS = """
            jsonb_build_object('edition', cast(:edition as text), 'number', cast(:number as text),
                    'band', cast(:band as text), 'band_source', cast(:source as text),
                    'language', cast(:language as text), 'method',
            """ + METHOD + """
                    , 'words', cast(:words as text),
                    'launch', coalesce(cast(:launch as text), ''), 'rule', coalesce(cast(:rule as text), ''))
            """ + ADULT + ANEW;
    private static final String KEEP = """
            with due as (
                select nextval('event_number') as id
            """ + NOT_AGREED + """
            ), kept as (
            """ + UPSERT + """
                where acceptance.method = 'class'
                    or acceptance.decision <> 'AGREED' and acceptance.decision <> excluded.decision
                    or
            """ + OPENED_AGAIN + """
                returning event_id
            )
            insert into event (school_id, id, kind, person_id, actor_id, school_year, happened_at, facts)
            select :school, event_id, :decision, :person, :person, :year, :at,
            """ + FACTS + "from kept";
    private static final String ASK = """
            with next as (
                select nextval('event_number') as id
            ), due as (
                insert into query (school_id, person_id, edition_id, school_year, rule_key, text, asked_at, event_id)
                select :school, :person, :edition, :year, :rule, :text, :at, next.id
                from next
            """ + NOT_AGREED + """
                on conflict do nothing
                returning event_id as id
            ), kept as (
            """ + UPSERT + """
                where acceptance.decision <> 'AGREED' or acceptance.method = 'class' or
            """ + OPENED_AGAIN + """
            )
            insert into event (school_id, id, kind, person_id, actor_id, school_year, happened_at, facts)
            select :school, id, 'QUERY_RAISED', :person, :person, :year, :at,
            """ + FACTS + "from due";

    private final Jdbi jdbi;
    private final ToldOfAnswers told;

    @Inject
    SqlAcceptances(Jdbi jdbi, ToldOfAnswers told) {
        this.jdbi = jdbi;
        this.told = told;
    }

    @Override
    public Optional<Acceptance> of(SchoolId school, PersonId person, EditionId edition, SchoolYear year) {
        return jdbi.withHandle(handle -> handle.createQuery(STANDING)
                .bind("school", school.value())
                .bind("person", person.value())
                .bind("edition", edition.value())
                .bind("year", year.startsIn())
                .map((row, context) -> acceptance(row))
                .findOne());
    }

    @Override
    public boolean isOpenedAgain(SchoolId school, PersonId person, EditionId edition, SchoolYear year) {
        return jdbi.withHandle(handle -> handle.createQuery(IS_OPENED_AGAIN)
                .bind("school", school.value())
                .bind("person", person.value())
                .bind("edition", edition.value())
                .bind("year", year.startsIn())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public List<Acceptance> of(SchoolId school, PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(ACCEPTANCE + "order by decided_at desc")
                .bind("school", school.value())
                .bind("person", person.value())
                .map((row, context) -> acceptance(row))
                .list());
    }

    @Override
    public boolean keep(Reader reader, Edition edition, SchoolYear year, Decision decision, Instant at) {
        return jdbi.inTransaction(handle -> {
            var kept = answer(handle.createUpdate(KEEP), reader, edition, year, decision, at)
                    .bind("rule", (String) null)
                    .execute();
            return told(reader, edition, year, kept == 1);
        });
    }

    @Override
    public boolean ask(
            Reader reader, Edition edition, SchoolYear year, Optional<RuleKey> rule, String text, Instant at) {
        return jdbi.inTransaction(handle -> {
            var kept = answer(handle.createUpdate(ASK), reader, edition, year, Decision.QUERY_OPEN, at)
                    .bind("rule", rule.map(RuleKey::value).orElse(null))
                    .bind("text", text)
                    .execute();
            return told(reader, edition, year, kept == 1);
        });
    }

    private boolean told(Reader reader, Edition edition, SchoolYear year, boolean kept) {
        if (kept) told.answered(reader.school().id(), reader.person(), edition.id(), year);
        return kept;
    }

    private static <S extends SqlStatement<S>> S answer(
            S statement, Reader reader, Edition edition, SchoolYear year, Decision decision, Instant at) {
        return statement
                .bind("school", reader.school().id().value())
                .bind("person", reader.person().value())
                .bind("edition", edition.id().value())
                .bind("number", Integer.toString(edition.number()))
                .bind("year", year.startsIn())
                .bind("decision", decision.name())
                .bind("band", reader.band().name())
                .bind("source", reader.bandSource().name())
                .bind("language", reader.language().tag())
                .bind(
                        "words",
                        edition.wordsShown(reader.band(), reader.language(), reader.school())
                                .hash())
                .bind("launch", reader.launch())
                .bind("at", at);
    }

    private static Acceptance acceptance(ResultSet row) throws SQLException {
        return new Acceptance(
                new SchoolId(row.getObject("school_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new EditionId(row.getObject("edition_id", UUID.class)),
                new SchoolYear(row.getInt("school_year")),
                Decision.valueOf(row.getString("decision")),
                Band.valueOf(row.getString("band")),
                BandSource.valueOf(row.getString("band_source")),
                Language.of(row.getString("language")),
                row.getString("method"),
                row.getString("words_hash"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("launch"),
                row.getLong("event_id"));
    }
}
