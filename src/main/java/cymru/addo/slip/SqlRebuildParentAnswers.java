package cymru.addo.slip;

import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The last event of each parent counts, and a correction among them counts as nothing. */
@Dependent
class SqlRebuildParentAnswers implements RebuildParentAnswers {
    private static final String FORGET_ANSWERS = "delete from parent_answer where school_id = :school";
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
    private static final String FORGET_IMAGES = "delete from image_permission where school_id = :school";
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

    private final Jdbi jdbi;

    @Inject
    SqlRebuildParentAnswers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public int rebuild(SchoolId school) {
        return jdbi.inTransaction(handle -> {
            run(handle, FORGET_ANSWERS, school);
            run(handle, FORGET_IMAGES, school);
            return run(handle, ANSWERS, school) + run(handle, IMAGES, school);
        });
    }

    private static int run(Handle handle, String statement, SchoolId school) {
        return handle.createUpdate(statement).bind("school", school.value()).execute();
    }
}
