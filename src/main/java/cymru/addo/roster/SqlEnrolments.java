package cymru.addo.roster;

import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlEnrolments implements Enrolments {
    /** Who was not in the class a moment ago has joined it, and that is recorded; who was has nothing new but their place. */
    private static final String ENROL = """
            with joined as (
                insert into enrolment (school_id, class_group_id, person_id, role, link_band, joined_at)
                values (:school, :class, :person, :role, :linkBand, :at)
                on conflict on constraint enrolment_once do update
                set role = case when enrolment.role = 'STAFF' then 'STAFF' else excluded.role end,
                    active = true, left_at = null, link_band = excluded.link_band, joined_at = excluded.joined_at
                where not enrolment.active
                returning person_id
            ), placed as (
                update enrolment
                set role = case when role = 'STAFF' then 'STAFF' else :role end, link_band = :linkBand
                where school_id = :school and class_group_id = :class and person_id = :person and active
                    and (link_band is distinct from :linkBand or role = 'PUPIL' and :role = 'STAFF')
            )
            insert into event (school_id, kind, person_id, happened_at, facts)
            select :school, 'JOINED', person_id, :at, jsonb_build_object('class', cast(:class as text))
            from joined
            """;

    private static final String LEAVE_OTHERS = """
            with gone as (
                update enrolment e
                set active = false, left_at = :at
                from class_group c
                where e.school_id = :school and e.person_id = :person and e.active
                    and c.school_id = e.school_id and c.id = e.class_group_id and c.registration_id = :registration
                    and e.class_group_id <> all (:still)
                returning e.class_group_id
            )
            insert into event (school_id, kind, person_id, happened_at, facts)
            select :school, 'LEFT', :person, :at, jsonb_build_object('class', cast(class_group_id as text))
            from gone
            """;
    private static final String STAFF = """
            select exists (
                select 1
                from enrolment
                where school_id = :school and class_group_id = :class and person_id = :person
                    and role = 'STAFF' and active
            )
            """;
    private static final String ENROLMENT = """
            select class_group_id, person_id, role, active, joined_at
            from enrolment
            where school_id = :school
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlEnrolments(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public void enrol(SchoolId school, ClassGroupId classGroup, PersonId person, Role role, Optional<Band> linkBand) {
        jdbi.useHandle(handle -> handle.createUpdate(ENROL)
                .bind("school", school.value())
                .bind("class", classGroup.value())
                .bind("person", person.value())
                .bind("role", role.name())
                .bind("linkBand", linkBand.map(Band::name).orElse(null))
                .bind("at", clock.instant())
                .execute());
    }

    @Override
    public void leaveOthers(SchoolId school, PersonId person, UUID registration, Set<ClassGroupId> still) {
        jdbi.useHandle(handle -> handle.createUpdate(LEAVE_OTHERS)
                .bind("school", school.value())
                .bind("person", person.value())
                .bind("registration", registration)
                .bindArray(
                        "still",
                        UUID.class,
                        still.stream().map(ClassGroupId::value).toList())
                .bind("at", clock.instant())
                .execute());
    }

    @Override
    public boolean isStaffOf(SchoolId school, PersonId person, ClassGroupId classGroup) {
        return jdbi.withHandle(handle -> handle.createQuery(STAFF)
                .bind("school", school.value())
                .bind("class", classGroup.value())
                .bind("person", person.value())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public List<Enrolment> in(SchoolId school, ClassGroupId classGroup) {
        return jdbi.withHandle(
                handle -> handle.createQuery(ENROLMENT + "and class_group_id = :class order by person_id")
                        .bind("school", school.value())
                        .bind("class", classGroup.value())
                        .map((row, context) -> enrolment(row))
                        .list());
    }

    @Override
    public List<Enrolment> of(SchoolId school, PersonId person) {
        return jdbi.withHandle(
                handle -> handle.createQuery(ENROLMENT + "and person_id = :person order by class_group_id")
                        .bind("school", school.value())
                        .bind("person", person.value())
                        .map((row, context) -> enrolment(row))
                        .list());
    }

    private static Enrolment enrolment(ResultSet row) throws SQLException {
        return new Enrolment(
                new ClassGroupId(row.getObject("class_group_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                Role.valueOf(row.getString("role")),
                row.getBoolean("active"),
                row.getObject("joined_at", OffsetDateTime.class).toInstant());
    }
}
