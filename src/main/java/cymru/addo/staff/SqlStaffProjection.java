package cymru.addo.staff;

import cymru.addo.evidence.Projection;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** Of what somebody answered to an edition in a year the agreement counts, else the last. */
@Dependent
class SqlStaffProjection implements Projection {
    private static final String ANSWERS = """
            insert into staff_answer (school_id, person_id, edition_id, school_year, decision, language, words_hash,
                decided_at, event_id)
            select distinct on (person_id, facts ->> 'edition', school_year)
                school_id, person_id, cast(facts ->> 'edition' as uuid), school_year,
                case kind when 'STAFF_AGREED' then 'AGREED' when 'STAFF_ASKED' then 'QUERY_OPEN' else 'NOT_YET' end,
                facts ->> 'language', facts ->> 'words', happened_at, id
            from event
            where school_id = :school and kind in ('STAFF_AGREED', 'STAFF_ASKED', 'STAFF_NOT_YET')
            order by person_id, facts ->> 'edition', school_year, kind = 'STAFF_AGREED' desc, id desc
            """;
    private static final String TRIES = """
            insert into staff_checked (school_id, person_id, edition_id, school_year, part, tries, right_at, event_id)
            select school_id, person_id, cast(facts ->> 'edition' as uuid), school_year, cast(facts ->> 'part' as integer),
                count(*), max(happened_at) filter (where facts ->> 'right' = 'yes'), max(id)
            from event
            where school_id = :school and kind = 'STAFF_CHECKED'
            group by school_id, person_id, facts ->> 'edition', school_year, facts ->> 'part'
            """;

    @Override
    public List<String> tables() {
        return List.of("staff_answer", "staff_checked");
    }

    @Override
    public List<String> statements() {
        return List.of(ANSWERS, TRIES);
    }
}
