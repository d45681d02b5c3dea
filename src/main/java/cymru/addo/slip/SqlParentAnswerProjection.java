package cymru.addo.slip;

import cymru.addo.evidence.Projection;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The last event of each parent counts, and a correction among them counts as nothing. */
@Dependent
class SqlParentAnswerProjection implements Projection {
    private static final String ANSWERS = """
            insert into parent_answer (school_id, person_id, edition_id, school_year, holder, decision, method, band,
                language, words_hash, decided_at, recorded_by, event_id)
            select school_id, person_id, cast(facts ->> 'edition' as uuid), school_year, facts ->> 'holder',
                facts ->> 'decision', facts ->> 'method', facts ->> 'band', facts ->> 'language', facts ->> 'words',
                happened_at, actor_id, id
            from (
                select distinct on (person_id, facts ->> 'edition', school_year, facts ->> 'holder') *
                from event
                where school_id = :school and kind in ('PARENT_ANSWERED', 'PARENT_CORRECTED')
                order by person_id, facts ->> 'edition', school_year, facts ->> 'holder', id desc
            ) last
            where kind = 'PARENT_ANSWERED'
            """;
    private static final String IMAGES = """
            insert into image_permission (school_id, person_id, holder, may_use, will_respect, decided_at, withdrawn_at,
                recorded_by, event_id)
            select distinct on (person_id, facts ->> 'holder')
                school_id, person_id, facts ->> 'holder', cast(nullif(facts ->> 'may_use', '') as boolean),
                cast(nullif(facts ->> 'will_respect', '') as boolean), happened_at,
                case when kind = 'IMAGE_WITHDRAWN' then happened_at end, actor_id, id
            from event
            where school_id = :school and kind in ('IMAGE_ANSWERED', 'IMAGE_WITHDRAWN')
            order by person_id, facts ->> 'holder', id desc
            """;

    @Override
    public List<String> tables() {
        return List.of("parent_answer", "image_permission");
    }

    @Override
    public List<String> statements() {
        return List.of(ANSWERS, IMAGES);
    }
}
