package cymru.addo.roster;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Whoever takes the groups of the same class over at the same moment waits. */
@Dependent
class SqlPupilGroups implements PupilGroups {
    private static final String HOLD = """
            select id
            from class_group
            where school_id = :school and id = :class
            for update
            """;
    private static final String FORGET = """
            delete from pupil_group
            where school_id = :school and class_group_id = :class
            """;
    private static final String KEEP = """
            insert into pupil_group (school_id, class_group_id, group_id, name)
            select :school, :class, group_id, name
            from unnest(:ids, :names) as told (group_id, name)
            where length(group_id) <= 255
            on conflict on constraint pupil_group_once do nothing
            """;
    private static final String PLACE = """
            insert into pupil_group_member (school_id, class_group_id, group_id, person_id)
            select g.school_id, g.class_group_id, g.group_id, e.person_id
            from unnest(:groups, :subjects) as told (group_id, subject)
            join pupil_group g on g.school_id = :school and g.class_group_id = :class and g.group_id = told.group_id
            join person p on p.school_id = :school and p.issuer = :issuer and p.subject = told.subject
            join enrolment e on e.school_id = :school and e.class_group_id = :class and e.person_id = p.id
            on conflict on constraint pupil_group_member_once do nothing
            """;
    private static final String GROUPS = """
            select group_id, name
            from pupil_group
            where school_id = :school and class_group_id = :class
            order by name, group_id
            """;
    private static final String MEMBERS = """
            select person_id
            from pupil_group_member
            where school_id = :school and class_group_id = :class and group_id = :group
            """;

    private final Jdbi jdbi;

    @Inject
    SqlPupilGroups(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void replace(
            SchoolId school,
            ClassGroupId classGroup,
            String issuer,
            List<PupilGroup> groups,
            List<Membership> members) {
        jdbi.useTransaction(handle -> {
            handle.createQuery(HOLD)
                    .bind("school", school.value())
                    .bind("class", classGroup.value())
                    .mapTo(UUID.class)
                    .one();
            handle.createUpdate(FORGET)
                    .bind("school", school.value())
                    .bind("class", classGroup.value())
                    .execute();
            keep(handle, school, classGroup, groups);
            place(handle, school, classGroup, issuer, members);
        });
    }

    private static void keep(Handle handle, SchoolId school, ClassGroupId classGroup, List<PupilGroup> groups) {
        handle.createUpdate(KEEP)
                .bind("school", school.value())
                .bind("class", classGroup.value())
                .bindArray(
                        "ids", String.class, groups.stream().map(PupilGroup::id).toList())
                .bindArray(
                        "names",
                        String.class,
                        groups.stream().map(PupilGroup::name).toList())
                .execute();
    }

    private static void place(
            Handle handle, SchoolId school, ClassGroupId classGroup, String issuer, List<Membership> members) {
        handle.createUpdate(PLACE)
                .bind("school", school.value())
                .bind("class", classGroup.value())
                .bind("issuer", issuer)
                .bindArray(
                        "groups",
                        String.class,
                        members.stream().map(Membership::group).toList())
                .bindArray(
                        "subjects",
                        String.class,
                        members.stream().map(Membership::subject).toList())
                .execute();
    }

    @Override
    public List<PupilGroup> of(SchoolId school, ClassGroupId classGroup) {
        return jdbi.withHandle(handle -> handle.createQuery(GROUPS)
                .bind("school", school.value())
                .bind("class", classGroup.value())
                .map((row, context) -> new PupilGroup(row.getString("group_id"), row.getString("name")))
                .list());
    }

    @Override
    public Set<PersonId> membersOf(SchoolId school, ClassGroupId classGroup, String group) {
        return Set.copyOf(jdbi.withHandle(handle -> handle.createQuery(MEMBERS)
                .bind("school", school.value())
                .bind("class", classGroup.value())
                .bind("group", group)
                .map((row, context) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list()));
    }
}
