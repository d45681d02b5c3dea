package cymru.addo.slip;

import cymru.addo.agreement.Decision;
import cymru.addo.agreement.EditionId;
import cymru.addo.school.Band;
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

@Dependent
class SqlParentAnswers implements ParentAnswers {
    private static final String KEEP = """
            with due as (
                select nextval('event_number') as id
            ), kept as (
                insert into parent_answer (school_id, person_id, edition_id, school_year, holder, decision, method, band,
                    language, words_hash, decided_at, recorded_by, event_id)
                select :school, :child, :edition, :year, :holder, :decision, :method, :band, :language, :words, :at,
                    cast(:by as uuid), due.id
                from due
                on conflict on constraint parent_answer_once_per_year do update
                set decision = excluded.decision, method = excluded.method, band = excluded.band,
                    language = excluded.language, words_hash = excluded.words_hash, decided_at = excluded.decided_at,
                    recorded_by = excluded.recorded_by, event_id = excluded.event_id
                where parent_answer.decision <> 'AGREED' and parent_answer.decision <> excluded.decision
                returning event_id
            )
            insert into event (school_id, id, kind, person_id, actor_id, school_year, happened_at, facts)
            select :school, kept.event_id, 'PARENT_ANSWERED', :child, cast(:by as uuid), :year, :at,
                jsonb_build_object('edition', cast(:edition as text), 'number', cast(:number as text),
                    'holder', cast(:holder as text), 'decision', cast(:decision as text),
                    'method', cast(:method as text), 'band', cast(:band as text),
                    'language', cast(:language as text), 'words', cast(:words as text))
            from kept
            """;
    private static final String OF = """
            select school_id, person_id, answered_edition_id, answered_number, school_year, holder, decision, band, language,
                words_hash, decided_at, recorded_by
            from standing_parent_answer
            where school_id = :school and person_id = :child and edition_id = :edition and school_year = :year
            order by decided_at, event_id
            """;
    private static final String TAKE_BACK = """
            with gone as (
                delete from parent_answer
                where school_id = :school and person_id = :child and school_year = :year and recorded_by is not null
                    and edition_id in (
                        select answered_edition_id from standing_edition where school_id = :school and edition_id = :edition
                    )
                returning person_id, edition_id, holder
            )
            insert into event (school_id, kind, person_id, actor_id, school_year, happened_at, facts)
            select :school, 'PARENT_CORRECTED', gone.person_id, :by, :year, :at,
                jsonb_build_object('edition', gone.edition_id, 'holder', gone.holder)
            from gone
            """;

    private final Jdbi jdbi;

    @Inject
    SqlParentAnswers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean keep(ParentAnswer answer) {
        return jdbi.withHandle(handle -> handle.createUpdate(KEEP)
                        .bind("school", answer.school().value())
                        .bind("child", answer.child().value())
                        .bind("edition", answer.edition().value())
                        .bind("number", Integer.toString(answer.editionNumber()))
                        .bind("year", answer.year().startsIn())
                        .bind("holder", answer.holder().value())
                        .bind("decision", answer.decision().name())
                        .bind("method", answer.method())
                        .bind("band", answer.band().name())
                        .bind("language", answer.language().tag())
                        .bind("words", answer.wordsHash())
                        .bind("at", answer.decidedAt())
                        .bind("by", answer.recordedBy().map(PersonId::value).orElse(null))
                        .execute())
                == 1;
    }

    @Override
    public List<ParentAnswer> of(SchoolId school, PersonId child, EditionId edition, SchoolYear year) {
        return jdbi.withHandle(handle -> handle.createQuery(OF)
                .bind("school", school.value())
                .bind("child", child.value())
                .bind("edition", edition.value())
                .bind("year", year.startsIn())
                .map((row, context) -> answer(row))
                .list());
    }

    @Override
    public boolean takeBackPaper(
            SchoolId school, PersonId child, EditionId edition, SchoolYear year, PersonId by, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate(TAKE_BACK)
                        .bind("school", school.value())
                        .bind("child", child.value())
                        .bind("edition", edition.value())
                        .bind("year", year.startsIn())
                        .bind("by", by.value())
                        .bind("at", at)
                        .execute())
                > 0;
    }

    private static ParentAnswer answer(ResultSet row) throws SQLException {
        return new ParentAnswer(
                new SchoolId(row.getObject("school_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new EditionId(row.getObject("answered_edition_id", UUID.class)),
                row.getInt("answered_number"),
                new SchoolYear(row.getInt("school_year")),
                new Holder(row.getString("holder")),
                Decision.valueOf(row.getString("decision")),
                Band.valueOf(row.getString("band")),
                Language.of(row.getString("language")),
                row.getString("words_hash"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("recorded_by", UUID.class)).map(PersonId::new));
    }
}
