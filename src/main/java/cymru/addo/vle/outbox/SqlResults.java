package cymru.addo.vle.outbox;

import cymru.addo.agreement.EditionId;
import cymru.addo.lti.grade.Gradebook;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Which results are due stands in one statement; what is laid down already is left out by the constraint. */
@Dependent
class SqlResults implements Results {
    private static final String DUE = """
            insert into outbox (school_id, lane, kind, fact, registration_id, deployment_id, assignment_link_id,
                person_id, body, happened_at, not_before, created_at)
            select l.school_id, 'score ' || l.id || ' ' || a.person_id, 'SCORE',
                a.school_year || ' ' || a.answered_edition_id
                    || case when a.decision = 'AGREED' then ' agreed' else ' begun' end,
                l.registration_id, l.deployment_id, l.id, a.person_id,
                case
                    when a.decision = 'AGREED' then jsonb_build_object('activityProgress', 'Completed',
                        'gradingProgress', 'FullyGraded', 'scoreGiven', 1, 'scoreMaximum', 1)
                    else jsonb_build_object('activityProgress', 'InProgress', 'gradingProgress', 'NotReady')
                end,
                a.decided_at, :now, :now
            from standing_answer a
            join roster_entry r on r.school_id = a.school_id and r.person_id = a.person_id and r.active and r.pupil
            join assignment_link l on l.school_id = r.school_id and l.class_group_id = r.class_group_id
            join assignment t on t.school_id = l.school_id and t.id = l.assignment_id
            where a.school_id = :school and a.edition_id = :edition and a.school_year = :year
                and t.kind = 'AGREEMENT'
                and :scoreScope = any (l.scopes)
                and (l.line_item_url is not null
                    or (t.graded and l.line_items_url is not null and :lineItemScope = any (l.scopes)))
                and (a.decision = 'AGREED' or not exists (
                    select 1
                    from outbox given
                    where given.school_id = l.school_id and given.lane = 'score ' || l.id || ' ' || a.person_id
                        and jsonb_exists(given.body, 'scoreGiven')
                ))
            """;
    private static final String ONCE = "on conflict on constraint outbox_fact_once do nothing";
    private static final String OF_PERSON = DUE + "and a.person_id = :who\n" + ONCE;
    private static final String FOR_LINK = DUE + "and l.id = :which\n" + ONCE;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlResults(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public void of(SchoolId school, PersonId person, EditionId edition, SchoolYear year) {
        jdbi.useHandle(handle -> due(handle.createUpdate(OF_PERSON), school, edition, year)
                .bind("who", person.value())
                .execute());
    }

    @Override
    public void forLink(AssignmentLink link, EditionId edition, SchoolYear year) {
        jdbi.useHandle(handle -> due(handle.createUpdate(FOR_LINK), link.school(), edition, year)
                .bind("which", link.id())
                .execute());
    }

    private Update due(Update statement, SchoolId school, EditionId edition, SchoolYear year) {
        return statement
                .bind("school", school.value())
                .bind("edition", edition.value())
                .bind("year", year.startsIn())
                .bind("scoreScope", Gradebook.SCORE)
                .bind("lineItemScope", Gradebook.LINE_ITEM)
                .bind("now", clock.instant());
    }
}
