package cymru.addo.agreement;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlClassRecords implements ClassRecords {
    private static final String RECORD = """
            with due as (
                select nextval('event_number') as id
                where not exists (
                    select 1
                    from standing_answer
                    where school_id = :school and person_id = :person and edition_id = :edition and school_year = :year
                )
            ), kept as (
                insert into acceptance (school_id, person_id, edition_id, school_year, decision, band, band_source,
                    language, method, words_hash, decided_at, launch, event_id)
                select :school, :person, :edition, :year, 'AGREED', :band, :source, :language, 'class', :words, :at,
                    :launch, due.id
                from due
                on conflict on constraint acceptance_once_per_year do update
                set decision = excluded.decision, band = excluded.band, band_source = excluded.band_source,
                    language = excluded.language, method = excluded.method, words_hash = excluded.words_hash,
                    decided_at = excluded.decided_at, launch = excluded.launch, event_id = excluded.event_id
                where
            """ + SqlAcceptances.OPENED_AGAIN + """
                returning event_id
            )
            insert into event (school_id, id, kind, person_id, actor_id, school_year, happened_at, facts)
            select :school, event_id, 'ON_BEHALF', :person, :staff, :year, :at,
                jsonb_build_object('edition', cast(:edition as text), 'number', cast(:number as text),
                    'band', cast(:band as text), 'band_source', cast(:source as text),
                    'language', cast(:language as text), 'method', 'class', 'words', cast(:words as text),
                    'launch', coalesce(cast(:launch as text), ''))
            """ + SqlAcceptances.ANEW + "from kept";
    private static final String TAKE_BACK = """
            with gone as (
                delete from acceptance
                where school_id = :school and person_id = :person and school_year = :year and method = 'class'
                    and edition_id in (
                        select answered_edition_id from standing_edition where school_id = :school and edition_id = :edition
                    )
                returning edition_id
            )
            insert into event (school_id, kind, person_id, actor_id, school_year, happened_at, facts)
            select :school, 'CORRECTED', :person, :staff, :year, :at, jsonb_build_object('edition', gone.edition_id)
            from gone
            """;

    private final Jdbi jdbi;
    private final ToldOfAnswers told;

    @Inject
    SqlClassRecords(Jdbi jdbi, ToldOfAnswers told) {
        this.jdbi = jdbi;
        this.told = told;
    }

    @Override
    public boolean record(Reader reader, Edition edition, SchoolYear year, PersonId staff, Instant at) {
        var words = edition.wordsShown(reader.band(), reader.language(), reader.school());
        return jdbi.inTransaction(handle -> {
            var kept = handle.createUpdate(RECORD)
                    .bind("school", reader.school().id().value())
                    .bind("person", reader.person().value())
                    .bind("edition", edition.id().value())
                    .bind("number", Integer.toString(edition.number()))
                    .bind("year", year.startsIn())
                    .bind("band", reader.band().name())
                    .bind("source", reader.bandSource().name())
                    .bind("language", reader.language().tag())
                    .bind("words", words.hash())
                    .bind("launch", reader.launch())
                    .bind("staff", staff.value())
                    .bind("at", at)
                    .execute();
            if (kept == 1) told.answered(reader.school().id(), reader.person(), edition.id(), year);
            return kept == 1;
        });
    }

    @Override
    public boolean takeBack(
            SchoolId school, PersonId pupil, EditionId edition, SchoolYear year, PersonId staff, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate(TAKE_BACK)
                        .bind("school", school.value())
                        .bind("person", pupil.value())
                        .bind("edition", edition.value())
                        .bind("year", year.startsIn())
                        .bind("staff", staff.value())
                        .bind("at", at)
                        .execute()
                > 0);
    }
}
