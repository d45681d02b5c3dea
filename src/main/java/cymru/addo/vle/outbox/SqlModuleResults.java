package cymru.addo.vle.outbox;

import cymru.addo.lti.grade.Gradebook;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/**
 * As with answers: which results are due stands in one statement, and the constraint leaves out what is laid down already. What a
 * class went through together is completed without a mark.
 */
@Dependent
class SqlModuleResults implements ModuleResults {
    private static final String DUE = """
            insert into outbox (school_id, lane, kind, fact, registration_id, deployment_id, assignment_link_id,
                person_id, body, happened_at, not_before, created_at)
            select l.school_id, 'score ' || l.id || ' ' || c.person_id, 'SCORE', 'completed ' || c.assignment_id,
                l.registration_id, l.deployment_id, l.id, c.person_id,
                case
                    when c.recorded_by is null then jsonb_build_object('activityProgress', 'Completed',
                        'gradingProgress', 'FullyGraded', 'scoreGiven', c.score, 'scoreMaximum', c.max_score)
                    else jsonb_build_object('activityProgress', 'Completed', 'gradingProgress', 'NotReady')
                end,
                c.completed_at, :now, :now
            from completion c
            join assignment t on t.school_id = c.school_id and t.id = c.assignment_id
            join assignment_link l on l.school_id = c.school_id and l.assignment_id = c.assignment_id
            join roster_entry r on r.school_id = c.school_id and r.class_group_id = l.class_group_id
                and r.person_id = c.person_id and r.active and r.pupil
            where c.school_id = :school
                and :scoreScope = any (l.scopes)
                and (l.line_item_url is not null
                    or (t.graded and l.line_items_url is not null and :lineItemScope = any (l.scopes)))
            """;
    private static final String ONCE = "on conflict on constraint outbox_fact_once do nothing";
    private static final String OF_PERSON = DUE + "and c.person_id = :who\n" + ONCE;
    private static final String FOR_LINK = DUE + "and l.id = :which\n" + ONCE;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlModuleResults(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public void of(SchoolId school, PersonId person) {
        jdbi.useHandle(handle -> due(handle.createUpdate(OF_PERSON), school)
                .bind("who", person.value())
                .execute());
    }

    @Override
    public void forLink(AssignmentLink link) {
        jdbi.useHandle(handle -> due(handle.createUpdate(FOR_LINK), link.school())
                .bind("which", link.id())
                .execute());
    }

    private Update due(Update statement, SchoolId school) {
        return statement
                .bind("school", school.value())
                .bind("scoreScope", Gradebook.SCORE)
                .bind("lineItemScope", Gradebook.LINE_ITEM)
                .bind("now", clock.instant());
    }
}
