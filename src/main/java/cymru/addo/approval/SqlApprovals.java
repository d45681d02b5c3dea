package cymru.addo.approval;

import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Each change and its event are one statement; who approved stays out of the chain. */
@Dependent
class SqlApprovals implements Approvals {
    private static final String STEPS = """
            select id, edition_number, kind, who, day, note
            from approval_step
            where school_id = :school and edition_number = :edition and withdrawn_at is null
            order by day, kept_at, id
            """;
    private static final String KEEP = """
            with kept as (
                insert into approval_step (school_id, id, edition_number, kind, who, day, note, kept_by, kept_at)
                values (:school, :id, :edition, :kind, :who, :day, :note, :by, :at)
                returning id
            )
            insert into event (school_id, kind, actor_id, school_year, happened_at, facts)
            select :school, 'APPROVAL_KEPT', :by, :year, :at,
                jsonb_build_object('step', id, 'number', cast(cast(:edition as integer) as text), 'as', cast(:kind as text),
                    'day', cast(:day as date))
            from kept
            """;
    private static final String WITHDRAW = """
            with gone as (
                update approval_step
                set withdrawn_by = :by, withdrawn_at = :at, who = '', note = ''
                where school_id = :school and id = :id and withdrawn_at is null
                returning id
            )
            insert into event (school_id, kind, actor_id, school_year, happened_at, facts)
            select :school, 'APPROVAL_WITHDRAWN', :by, :year, :at, jsonb_build_object('step', id)
            from gone
            """;
    private static final String REVIEW = "select due_on from review_due where school_id = :school";
    private static final String SET_REVIEW = """
            with said as (
                insert into review_due (school_id, due_on, set_by, set_at)
                values (:school, :day, :by, :at)
                on conflict on constraint review_due_once do update
                set due_on = excluded.due_on, set_by = excluded.set_by, set_at = excluded.set_at
                where review_due.due_on <> excluded.due_on
                returning due_on
            )
            insert into event (school_id, kind, actor_id, school_year, happened_at, facts)
            select :school, 'REVIEW_SET', :by, :year, :at, jsonb_build_object('due', due_on)
            from said
            """;

    private final Jdbi jdbi;

    @Inject
    SqlApprovals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<ApprovalStep> of(SchoolId school, int edition) {
        return jdbi.withHandle(handle -> handle.createQuery(STEPS)
                .bind("school", school.value())
                .bind("edition", edition)
                .map((row, context) -> new ApprovalStep(
                        row.getObject("id", UUID.class),
                        row.getInt("edition_number"),
                        ApprovalStep.Kind.valueOf(row.getString("kind")),
                        row.getString("who"),
                        row.getObject("day", LocalDate.class),
                        row.getString("note")))
                .list());
    }

    @Override
    public void keep(School school, ApprovalStep step, PersonId by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(KEEP)
                .bind("school", school.id().value())
                .bind("id", step.id())
                .bind("edition", step.edition())
                .bind("kind", step.kind().name())
                .bind("who", step.who())
                .bind("day", step.day())
                .bind("note", step.note())
                .bind("by", by.value())
                .bind("year", school.yearAt(at).startsIn())
                .bind("at", at)
                .execute());
    }

    @Override
    public boolean withdraw(School school, UUID step, PersonId by, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate(WITHDRAW)
                        .bind("school", school.id().value())
                        .bind("id", step)
                        .bind("by", by.value())
                        .bind("year", school.yearAt(at).startsIn())
                        .bind("at", at)
                        .execute())
                == 1;
    }

    @Override
    public Optional<LocalDate> reviewDue(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(REVIEW)
                .bind("school", school.value())
                .mapTo(LocalDate.class)
                .findOne());
    }

    @Override
    public void setReviewDue(School school, LocalDate day, PersonId by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(SET_REVIEW)
                .bind("school", school.id().value())
                .bind("day", day)
                .bind("by", by.value())
                .bind("year", school.yearAt(at).startsIn())
                .bind("at", at)
                .execute());
    }
}
