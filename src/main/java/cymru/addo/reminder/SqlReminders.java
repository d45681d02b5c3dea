package cymru.addo.reminder;

import cymru.addo.roster.KnownName;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlReminders implements Reminders {
    /** So many go one after the other, then there is a pause: a school's Moodle has other things to do. */
    private static final int BATCH = 20;

    private static final int PAUSE_SECONDS = 10;
    /** Only numbers are accounts of a Moodle. Who was reminded that day is not again, unless it certainly did not arrive. */
    private static final String REACHABLE = """
                p.school_id = :school and p.id = any (:people) and p.issuer = :site and p.subject ~ '^[0-9]{1,18}$'
                    and not exists (
                        select 1
                        from reminder r
                        where r.school_id = p.school_id and r.person_id = p.id and r.day = :day and r.state <> 'FAILED'
                    )
            """;

    private static final String CAN_GET_ONE = "select p.id from person p where\n" + REACHABLE;
    private static final String ROUND = """
            insert into reminder_round (school_id, id, class_group_id, words, asked_by, asked_at)
            values (:school, :round, cast(:class as uuid), :words, :by, :at)
            """;
    private static final String ASK = """
            with wanted as (
                select p.id, w.class_group_id, row_number() over (order by w.class_group_id, p.id) - 1 as place
                from person p
                join unnest(:people, :classes) as w (person_id, class_group_id) on w.person_id = p.id
                where
            """ + REACHABLE + """
            )
            insert into reminder (school_id, person_id, day, round_id, class_group_id, not_before, until)
            select :school, id, :day, :round, class_group_id,
                cast(:at as timestamptz) + make_interval(secs => (place / :batch) * :pause), :until
            from wanted
            on conflict on constraint reminder_once_a_day do update
            set state = 'WAITING', round_id = excluded.round_id, class_group_id = excluded.class_group_id,
                not_before = excluded.not_before, ended_at = null, why = null
            where reminder.state = 'FAILED'
            """;
    private static final String FORGET_ROUND = "delete from reminder_round where school_id = :school and id = :round";
    private static final String ROUNDS = """
            select d.id, c.title, d.words, d.asked_by, d.asked_at,
                array(
                    select r.state || ' ' || count(*)
                    from reminder r
                    where r.school_id = d.school_id and r.round_id = d.id
                    group by r.state
                ) as counts
            from reminder_round d
            left join class_group c on c.school_id = d.school_id and c.id = d.class_group_id
            where d.school_id = :school
            """;
    private static final String PEOPLE = """
            select r.person_id, p.forename, p.surname, p.display_name, c.title, r.state, r.why, r.ended_at
            from reminder r
            join person p on p.school_id = r.school_id and p.id = r.person_id
            join class_group c on c.school_id = r.school_id and c.id = r.class_group_id
            where r.school_id = :school and r.round_id = :round
            order by c.title, r.class_group_id, p.surname, p.forename, r.person_id
            limit :most offset :from
            """;
    private static final String SILENT = "select class_group_id from reminder_silence where school_id = :school";
    private static final String SILENCE = """
            insert into reminder_silence (school_id, class_group_id, set_by, set_at)
            values (:school, :class, :staff, :at)
            on conflict on constraint reminder_silence_once do nothing
            """;
    private static final String LET_SPEAK =
            "delete from reminder_silence where school_id = :school and class_group_id = :class";

    private final Jdbi jdbi;

    @Inject
    SqlReminders(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<PersonId> canGetOne(SchoolId school, String site, LocalDate day, Set<PersonId> people) {
        return jdbi.withHandle(handle -> handle.createQuery(CAN_GET_ONE)
                .bind("school", school.value())
                .bind("site", site)
                .bind("day", day)
                .bindArray("people", UUID.class, values(people))
                .mapTo(UUID.class)
                .map(PersonId::new)
                .set());
    }

    @Override
    public int ask(NewRound round) {
        return jdbi.inTransaction(handle -> {
            handle.createUpdate(ROUND)
                    .bind("school", round.school().value())
                    .bind("round", round.id().value())
                    .bind("class", round.classGroup().map(ClassGroupId::value).orElse(null))
                    .bind("words", round.words())
                    .bind("by", round.by().value())
                    .bind("at", round.at())
                    .execute();
            var asked = ask(handle, round);
            if (asked == 0) forget(handle, round);
            return asked;
        });
    }

    private static int ask(Handle handle, NewRound round) {
        var people = new ArrayList<PersonId>();
        var classes = new ArrayList<UUID>();
        round.people().forEach((person, classGroup) -> {
            people.add(person);
            classes.add(classGroup.value());
        });
        return handle.createUpdate(ASK)
                .bind("school", round.school().value())
                .bind("round", round.id().value())
                .bind("site", round.site())
                .bind("day", round.day())
                .bind("at", round.at())
                .bind("until", round.until())
                .bind("batch", BATCH)
                .bind("pause", PAUSE_SECONDS)
                .bindArray("people", UUID.class, values(people))
                .bindArray("classes", UUID.class, classes)
                .execute();
    }

    private static void forget(Handle handle, NewRound round) {
        handle.createUpdate(FORGET_ROUND)
                .bind("school", round.school().value())
                .bind("round", round.id().value())
                .execute();
    }

    @Override
    public List<Round> rounds(SchoolId school, int from, int most) {
        return jdbi.withHandle(
                handle -> handle.createQuery(ROUNDS + "order by d.asked_at desc, d.id limit :most offset :from")
                        .bind("school", school.value())
                        .bind("from", from)
                        .bind("most", most)
                        .map((row, context) -> round(row))
                        .list());
    }

    @Override
    public Optional<Round> round(SchoolId school, RoundId id) {
        return jdbi.withHandle(handle -> handle.createQuery(ROUNDS + "and d.id = :round")
                .bind("school", school.value())
                .bind("round", id.value())
                .map((row, context) -> round(row))
                .findOne());
    }

    @Override
    public List<Reminded> people(SchoolId school, RoundId id, int from, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(PEOPLE)
                .bind("school", school.value())
                .bind("round", id.value())
                .bind("from", from)
                .bind("most", most)
                .map((row, context) -> reminded(row))
                .list());
    }

    @Override
    public Set<ClassGroupId> silent(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(SILENT)
                .bind("school", school.value())
                .mapTo(UUID.class)
                .map(ClassGroupId::new)
                .set());
    }

    @Override
    public void silence(SchoolId school, ClassGroupId classGroup, PersonId staff, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(SILENCE)
                .bind("school", school.value())
                .bind("class", classGroup.value())
                .bind("staff", staff.value())
                .bind("at", at)
                .execute());
    }

    @Override
    public void letSpeak(SchoolId school, ClassGroupId classGroup) {
        jdbi.useHandle(handle -> handle.createUpdate(LET_SPEAK)
                .bind("school", school.value())
                .bind("class", classGroup.value())
                .execute());
    }

    private static Object[] values(Iterable<PersonId> people) {
        var values = new ArrayList<UUID>();
        people.forEach(person -> values.add(person.value()));
        return values.toArray();
    }

    private static Round round(ResultSet row) throws SQLException {
        var counts = new EnumMap<State, Integer>(State.class);
        for (var count : (String[]) row.getArray("counts").getArray()) {
            var stateAndMany = count.split(" ");
            counts.put(State.valueOf(stateAndMany[0]), Integer.valueOf(stateAndMany[1]));
        }
        return new Round(
                new RoundId(row.getObject("id", UUID.class)),
                Optional.ofNullable(row.getString("title")),
                row.getString("words"),
                new PersonId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                counts);
    }

    private static Reminded reminded(ResultSet row) throws SQLException {
        return new Reminded(
                new PersonId(row.getObject("person_id", UUID.class)),
                KnownName.of(row.getString("forename"), row.getString("surname"), row.getString("display_name")),
                row.getString("title"),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("why")).map(WhyNot::valueOf),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
