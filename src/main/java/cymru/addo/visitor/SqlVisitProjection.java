package cymru.addo.visitor;

import cymru.addo.evidence.Projection;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** Visits as the events tell them. The words of the guests are in no event and stay where they are. */
@Dependent
class SqlVisitProjection implements Projection {
    private static final String VISITS = """
            insert into visit (school_id, id, audience, edition_id, language, words_hash, decision, method, began_at, last_day,
                ended_at, recorded_by, event_id)
            select e.school_id, cast(e.facts ->> 'visit' as uuid), e.facts ->> 'audience',
                cast(e.facts ->> 'edition' as uuid), e.facts ->> 'language', e.facts ->> 'words',
                case e.kind when 'VISITOR_AGREED' then 'AGREED' else 'DECLINED' end, e.facts ->> 'method', e.happened_at,
                cast(e.facts ->> 'until' as date), left_early.at, e.actor_id, e.id
            from event e
            left join (
                select facts ->> 'visit' as visit, min(happened_at) as at
                from event
                where school_id = :school and kind = 'VISIT_ENDED'
                group by 1
            ) left_early on left_early.visit = e.facts ->> 'visit'
            where e.school_id = :school and e.kind in ('VISITOR_AGREED', 'VISITOR_DECLINED')
            """;

    @Override
    public List<String> tables() {
        return List.of("visit");
    }

    @Override
    public List<String> statements() {
        return List.of(VISITS);
    }
}
