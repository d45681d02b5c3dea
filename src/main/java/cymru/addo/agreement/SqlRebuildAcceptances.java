package cymru.addo.agreement;

import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;

/** Of each person's answers to an edition in a year the agreement counts, else the last. */
@Dependent
class SqlRebuildAcceptances implements RebuildAcceptances {
    private static final String FORGET = "delete from acceptance where school_id = :school";
    private static final String REBUILD = """
            insert into acceptance (school_id, person_id, edition_id, school_year, decision, band, band_source, language,
                method, words_hash, decided_at, launch, event_id)
            select distinct on (person_id, facts ->> 'edition', school_year)
                school_id, person_id, cast(facts ->> 'edition' as uuid), school_year,
                case kind when 'QUERY_RAISED' then 'QUERY_OPEN' else kind end,
                facts ->> 'band', facts ->> 'band_source', facts ->> 'language', facts ->> 'method', facts ->> 'words',
                happened_at, nullif(facts ->> 'launch', ''), id
            from event
            where school_id = :school and kind in ('AGREED', 'QUERY_RAISED', 'NOT_YET')
            order by person_id, facts ->> 'edition', school_year, kind = 'AGREED' desc, id desc
            """;

    private final Jdbi jdbi;

    @Inject
    SqlRebuildAcceptances(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public int rebuild(SchoolId school) {
        return jdbi.inTransaction(handle -> {
            handle.createUpdate(FORGET).bind("school", school.value()).execute();
            return handle.createUpdate(REBUILD).bind("school", school.value()).execute();
        });
    }
}
