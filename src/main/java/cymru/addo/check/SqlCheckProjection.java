package cymru.addo.check;

import cymru.addo.evidence.Projection;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** One row for a promise in a band's words. The language is that of the first try; the event is the last one's. */
@Dependent
class SqlCheckProjection implements Projection {
    private static final String TRIES = """
            insert into rule_checked (school_id, person_id, edition_id, school_year, rule_key, band, language,
                tries, right_at, event_id)
            select school_id, person_id, cast(facts ->> 'edition' as uuid), school_year, facts ->> 'rule',
                facts ->> 'band', (array_agg(facts ->> 'language' order by id))[1],
                count(*), max(happened_at) filter (where facts ->> 'right' = 'yes'), max(id)
            from event
            where school_id = :school and kind = 'RULE_CHECKED'
            group by school_id, person_id, facts ->> 'edition', school_year, facts ->> 'rule', facts ->> 'band'
            """;

    @Override
    public List<String> tables() {
        return List.of("rule_checked");
    }

    @Override
    public List<String> statements() {
        return List.of(TRIES);
    }
}
