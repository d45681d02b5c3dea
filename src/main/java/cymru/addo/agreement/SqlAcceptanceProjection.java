package cymru.addo.agreement;

import cymru.addo.evidence.Projection;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/**
 * Of each person's own answers to an edition in a year the agreement counts, else the last; without any, what their teacher wrote
 * down for the class, unless it was taken back. What was answered after a change of band counts in the place of all that was
 * answered before it.
 */
@Dependent
class SqlAcceptanceProjection implements Projection {
    private static final String ANSWERS = """
            insert into acceptance (school_id, person_id, edition_id, school_year, decision, band, band_source, language,
                method, words_hash, decided_at, launch, event_id)
            select distinct on (person_id, facts ->> 'edition', school_year)
                school_id, person_id, cast(facts ->> 'edition' as uuid), school_year,
                case kind when 'QUERY_RAISED' then 'QUERY_OPEN' when 'ON_BEHALF' then 'AGREED' else kind end,
                facts ->> 'band', facts ->> 'band_source', facts ->> 'language', facts ->> 'method', facts ->> 'words',
                happened_at, nullif(facts ->> 'launch', ''), id
            from event e
            where school_id = :school and kind in ('AGREED', 'QUERY_RAISED', 'NOT_YET', 'ON_BEHALF')
                and not (kind = 'ON_BEHALF' and exists (
                    select 1
                    from event c
                    where c.school_id = e.school_id and c.kind = 'CORRECTED' and c.person_id = e.person_id
                        and c.facts ->> 'edition' = e.facts ->> 'edition' and c.school_year = e.school_year and c.id > e.id
                ))
                and not exists (
                    select 1
                    from event n
                    where n.school_id = e.school_id and n.person_id = e.person_id and n.school_year = e.school_year
                        and n.kind in ('AGREED', 'QUERY_RAISED', 'NOT_YET', 'ON_BEHALF') and n.facts ->> 'again' = 'band'
                        and n.facts ->> 'edition' = e.facts ->> 'edition' and n.id > e.id
                )
            order by person_id, facts ->> 'edition', school_year, kind = 'AGREED' desc, kind = 'ON_BEHALF', id desc
            """;

    @Override
    public List<String> tables() {
        return List.of("acceptance");
    }

    @Override
    public List<String> statements() {
        return List.of(ANSWERS);
    }
}
