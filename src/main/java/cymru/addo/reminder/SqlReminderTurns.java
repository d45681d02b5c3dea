package cymru.addo.reminder;

import cymru.addo.agreement.EditionId;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlReminderTurns implements ReminderTurns {
    /** Far longer than one message takes; it begins anew with each. */
    static final Duration LEASE = Duration.ofMinutes(3);

    /** Those whose day is over, and those that a dead node had on its way, of schools at which nobody is. */
    private static final String TIDY = """
            update reminder r
            set state = case when r.state = 'SENDING' then 'UNSURE' else 'FAILED' end, ended_at = :now,
                why = case when r.state = 'WAITING' then 'DAY_OVER' end
            where (r.state = 'SENDING' or r.state = 'WAITING' and r.until < :now)
                and not exists (
                    select 1
                    from reminder_turn t
                    where t.school_id = r.school_id and t.leased_until > :now and t.turn is not null
                )
            """;

    private static final String TAKE = """
            insert into reminder_turn (school_id, turn, leased_until)
            select school_id, :turn, :leasedUntil
            from (
                select r.school_id
                from reminder r
                where r.state = 'WAITING' and r.not_before <= :now and r.until >= :now
                    and not exists (
                        select 1
                        from reminder_turn t
                        where t.school_id = r.school_id and t.leased_until > :now
                    )
                order by r.not_before
                limit 1
            ) as due
            on conflict on constraint reminder_turn_once do update
            set turn = excluded.turn, leased_until = excluded.leased_until
            where reminder_turn.leased_until <= :now
            returning school_id, turn, failures
            """;
    private static final String HOLD = """
            update reminder_turn
            set leased_until = :leasedUntil
            where school_id = :school and turn = :turn
            """;
    private static final String NEXT = """
            with due as (
                select person_id, day
                from reminder
                where school_id = :school and state = 'WAITING' and not_before <= :now and until >= :now
                order by not_before, class_group_id, person_id
                limit 1
                for update
            ), going as (
                update reminder r
                set state = 'SENDING'
                from due
                where r.school_id = :school and r.person_id = due.person_id and r.day = due.day
                returning r.person_id, r.day, r.class_group_id, r.round_id
            )
            select going.person_id, going.day, going.class_group_id, d.words, p.subject,
                case when not c.is_cohort then c.context_id end as course
            from going
            join reminder_round d on d.school_id = :school and d.id = going.round_id
            join person p on p.school_id = :school and p.id = going.person_id
            join class_group c on c.school_id = :school and c.id = going.class_group_id
            """;
    private static final String ENDED = """
            update reminder
            set state = :state, why = :why, ended_at = :now
            where school_id = :school and person_id = :person and day = :day and state = 'SENDING'
            """;
    private static final String END_ALL = """
            update reminder
            set state = 'FAILED', why = :why, ended_at = :now
            where school_id = :school and state = 'WAITING' and exists (
                select 1 from reminder_turn where school_id = :school and turn = :turn
            )
            """;
    private static final String GIVE_BACK = """
            update reminder_turn
            set turn = null, leased_until = :leasedUntil, failures = :failures
            where school_id = :school and turn = :turn
            """;
    private static final String NEEDED = """
            select exists (
                select 1
                from roster_entry r
                where r.school_id = :school and r.person_id = :person and r.active and r.pupil and r.band is not null
                    and not exists (
                        select 1
                        from reminder_silence s
                        where s.school_id = r.school_id and s.class_group_id = r.class_group_id
                    )
            ) and not exists (
                select 1
                from standing_answer a
                where a.school_id = :school and a.person_id = :person and a.edition_id = :edition
                    and a.school_year = :year
            )
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlReminderTurns(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public Optional<Turn> take() {
        var now = clock.instant();
        return jdbi.withHandle(handle -> {
            handle.createUpdate(TIDY).bind("now", now).execute();
            return handle.createQuery(TAKE)
                    .bind("turn", UUID.randomUUID())
                    .bind("now", now)
                    .bind("leasedUntil", now.plus(LEASE))
                    .map((row, context) -> new Turn(
                            new SchoolId(row.getObject("school_id", UUID.class)),
                            row.getObject("turn", UUID.class),
                            row.getInt("failures")))
                    .findOne();
        });
    }

    @Override
    public Optional<Due> next(Turn turn) {
        var now = clock.instant();
        return jdbi.inTransaction(handle -> holds(handle, turn)
                ? handle.createQuery(NEXT)
                        .bind("school", turn.school().value())
                        .bind("now", now)
                        .map((row, context) -> due(row, turn.school()))
                        .findOne()
                : Optional.empty());
    }

    private boolean holds(Handle handle, Turn turn) {
        return handle.createUpdate(HOLD)
                        .bind("school", turn.school().value())
                        .bind("turn", turn.id())
                        .bind("leasedUntil", clock.instant().plus(LEASE))
                        .execute()
                == 1;
    }

    @Override
    public void ended(Due due, State state, Optional<WhyNot> why) {
        jdbi.useHandle(handle -> handle.createUpdate(ENDED)
                .bind("school", due.school().value())
                .bind("person", due.person().value())
                .bind("day", due.day())
                .bind("state", state.name())
                .bind("why", why.map(WhyNot::name).orElse(null))
                .bind("now", clock.instant())
                .execute());
    }

    @Override
    public void endAll(Turn turn, WhyNot why) {
        jdbi.useHandle(handle -> handle.createUpdate(END_ALL)
                .bind("school", turn.school().value())
                .bind("turn", turn.id())
                .bind("why", why.name())
                .bind("now", clock.instant())
                .execute());
    }

    @Override
    public void done(Turn turn) {
        giveBack(turn, Duration.ZERO, 0);
    }

    @Override
    public void rest(Turn turn, Duration pause) {
        giveBack(turn, pause, turn.failures() + 1);
    }

    private void giveBack(Turn turn, Duration pause, int failures) {
        jdbi.useHandle(handle -> handle.createUpdate(GIVE_BACK)
                .bind("school", turn.school().value())
                .bind("turn", turn.id())
                .bind("leasedUntil", clock.instant().plus(pause))
                .bind("failures", failures)
                .execute());
    }

    @Override
    public boolean isNeeded(Due due, EditionId edition, SchoolYear year) {
        return jdbi.withHandle(handle -> handle.createQuery(NEEDED)
                .bind("school", due.school().value())
                .bind("person", due.person().value())
                .bind("edition", edition.value())
                .bind("year", year.startsIn())
                .mapTo(Boolean.class)
                .one());
    }

    private static Due due(ResultSet row, SchoolId school) throws SQLException {
        return new Due(
                school,
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                new ClassGroupId(row.getObject("class_group_id", UUID.class)),
                row.getString("words"),
                row.getString("subject"),
                Optional.ofNullable(row.getString("course")));
    }
}
