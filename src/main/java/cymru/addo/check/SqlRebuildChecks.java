package cymru.addo.check;

import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;

/** Band and language are those of the first try; the event is the last one's. */
@Dependent
class SqlRebuildChecks implements RebuildChecks {
    private static final String FORGET = "delete from rule_checked where school_id = :school";
    private static final String REBUILD = """
            insert into rule_checked (school_id, person_id, edition_id, school_year, rule_key, band, language,
                tries, right_at, event_id)
            select school_id, person_id, cast(facts ->> 'edition' as uuid), school_year, facts ->> 'rule',
                (array_agg(facts ->> 'band' order by id))[1], (array_agg(facts ->> 'language' order by id))[1],
                count(*), max(happened_at) filter (where facts ->> 'right' = 'yes'), max(id)
            from event
            where school_id = :school and kind = 'RULE_CHECKED'
            group by school_id, person_id, facts ->> 'edition', school_year, facts ->> 'rule'
            """;

    private final Jdbi jdbi;

    @Inject
    SqlRebuildChecks(Jdbi jdbi) {
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
