package cymru.addo.access;

import cymru.addo.evidence.Projection;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The last word about each person counts. */
@Dependent
class SqlAccessProjection implements Projection {
    private static final String STATES = """
            insert into access_state (school_id, person_id, state, since, set_by, reason, talked, event_id)
            select distinct on (person_id)
                school_id, person_id, case kind when 'ACCESS_WITHDRAWN' then 'WITHDRAWN' else 'GRANTED' end, happened_at,
                actor_id, facts ->> 'reason', facts ->> 'talked' = 'yes', id
            from event
            where school_id = :school and kind in ('ACCESS_GRANTED', 'ACCESS_WITHDRAWN', 'ACCESS_REINSTATED')
            order by person_id, id desc
            """;

    @Override
    public List<String> tables() {
        return List.of("access_state");
    }

    @Override
    public List<String> statements() {
        return List.of(STATES);
    }
}
