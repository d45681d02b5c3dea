package cymru.addo.roster;

import static java.util.stream.Collectors.toMap;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * One statement takes the whole list over, so that nobody ever sees half of it. Whoever reads the same list at the same moment
 * waits for it: the second reader then finds nobody new.
 */
@Dependent
class SqlRoster implements Roster {
    private static final Duration VISIT_LASTS = Duration.ofHours(8);
    private static final String HOLD = """
            select id
            from class_group
            where school_id = :school and id = :class
            for update
            """;
    private static final String PLACED = """
            with listed as (
                select * from unnest(:subjects, :roles, :surnames, :forenames, :displayNames)
                    as l (subject, role, surname, forename, display_name)
            ), known as (
                insert into person (school_id, issuer, subject, surname, forename, display_name, seen_as_staff,
                    first_seen_at)
                select :school, :issuer, subject, surname, forename, display_name, role = 'STAFF', :at
                from listed
                order by subject
                on conflict on constraint person_once do update
                set surname = case when :keepsNames then coalesce(excluded.surname, person.surname) end,
                    forename = case when :keepsNames then coalesce(excluded.forename, person.forename) end,
                    display_name = case when :keepsNames then coalesce(excluded.display_name, person.display_name) end,
                    seen_as_staff = person.seen_as_staff or excluded.seen_as_staff
                returning id, subject
            ), before as (
                select person_id, active
                from enrolment
                where school_id = :school and class_group_id = :class
            ), placed as (
                insert into enrolment (school_id, class_group_id, person_id, role, joined_at)
                select :school, :class, known.id, listed.role, :at
                from listed
                join known using (subject)
                on conflict on constraint enrolment_once do update
                set role = case when enrolment.role = 'STAFF' then 'STAFF' else excluded.role end,
                    active = true, left_at = null,
                    joined_at = case when enrolment.active then enrolment.joined_at else excluded.joined_at end
                returning person_id
            ), visiting as (
                select id
                from person
                where school_id = :school and last_seen_at > :visitingSince
            ), gone as (
                update enrolment
                set active = false, left_at = :at
                where school_id = :school and class_group_id = :class and active
                    and person_id not in (select id from known)
            """;
    private static final String UNLISTED = """
                    and not (role = 'STAFF' and person_id in (select id from visiting))
            """;
    private static final String TOLD_GONE = """
                    and person_id in (
                        select id
                        from person
                        where school_id = :school and issuer = :issuer and subject = any (:gone)
                    )
            """;
    private static final String TOLD = """
                returning person_id
            ), come as (
                select person_id
                from placed
                where person_id not in (select person_id from before where active)
            ), logged as (
                insert into event (school_id, kind, person_id, happened_at, facts)
                select :school, kind, person_id, :at, jsonb_build_object('class', cast(:class as text))
                from (select 'JOINED' as kind, person_id from come
                    union all
                    select 'LEFT', person_id from gone) as news
            ), stamped as (
                update class_group
                set roster_read_at = :at
                where school_id = :school and id = :class
            )
            select (select count(*) from come) as joined, (select count(*) from gone) as gone
            """;
    private static final String REPLACE = PLACED + UNLISTED + TOLD;
    private static final String CHANGE = PLACED + TOLD_GONE + TOLD;

    private final Jdbi jdbi;

    @Inject
    SqlRoster(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Change replace(
            School school, ClassGroupId classGroup, String issuer, List<RosterMember> members, Instant readAt) {
        if (members.isEmpty()) return new Change(0, 0);
        return jdbi.inTransaction(handle -> {
            hold(handle, school, classGroup);
            return taken(handle.createQuery(REPLACE), school, classGroup, issuer, once(members), readAt);
        });
    }

    @Override
    public Change change(
            School school,
            ClassGroupId classGroup,
            String issuer,
            List<RosterMember> come,
            Set<String> gone,
            Instant readAt) {
        return jdbi.inTransaction(handle -> {
            hold(handle, school, classGroup);
            var query = handle.createQuery(CHANGE).bindArray("gone", String.class, List.copyOf(gone));
            return taken(query, school, classGroup, issuer, once(come), readAt);
        });
    }

    private static List<RosterMember> once(List<RosterMember> members) {
        return List.copyOf(members.stream()
                .collect(toMap(RosterMember::subject, Function.identity(), SqlRoster::staffFirst))
                .values());
    }

    private static void hold(Handle handle, School school, ClassGroupId classGroup) {
        handle.createQuery(HOLD)
                .bind("school", school.id().value())
                .bind("class", classGroup.value())
                .mapTo(UUID.class)
                .one();
    }

    private static Change taken(
            Query query,
            School school,
            ClassGroupId classGroup,
            String issuer,
            List<RosterMember> once,
            Instant readAt) {
        var arrivals = once.stream().map(member -> arrival(issuer, member)).toList();
        var names = school.keepsNames();
        return query.bind("school", school.id().value())
                .bind("class", classGroup.value())
                .bind("issuer", issuer)
                .bind("keepsNames", names)
                .bind("at", readAt)
                .bind("visitingSince", readAt.minus(VISIT_LASTS))
                .bindArray("subjects", String.class, values(arrivals, Arrival::subject))
                .bindArray(
                        "roles",
                        String.class,
                        once.stream().map(member -> member.role().name()).toList())
                .bindArray("surnames", String.class, values(arrivals, names ? Arrival::surname : none()))
                .bindArray("forenames", String.class, values(arrivals, names ? Arrival::forename : none()))
                .bindArray("displayNames", String.class, values(arrivals, names ? Arrival::displayName : none()))
                .map((row, context) -> new Change(row.getInt("joined"), row.getInt("gone")))
                .one();
    }

    private static RosterMember staffFirst(RosterMember one, RosterMember other) {
        return one.role() == Role.STAFF ? one : other;
    }

    private static Arrival arrival(String issuer, RosterMember member) {
        return new Arrival(issuer, member.subject(), member.surname(), member.forename(), member.displayName(), false);
    }

    private static Function<Arrival, String> none() {
        return arrival -> null;
    }

    private static Object[] values(List<Arrival> arrivals, Function<Arrival, String> value) {
        return arrivals.stream().map(value).toArray(String[]::new);
    }
}
