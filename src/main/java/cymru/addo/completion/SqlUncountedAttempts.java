package cymru.addo.completion;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlUncountedAttempts implements UncountedAttempts {
    private static final String UNCOUNTED = """
            select t.person_id, t.module_key, max(t.number) as attempts
            from attempt t
            where t.school_id = :school and t.school_year = :year and t.finished_at is not null
                and (cast(:person as uuid) is null or t.person_id = cast(:person as uuid))
                and exists (
                    select 1
                    from assignment a
                    join roster_entry r on r.school_id = a.school_id and r.class_group_id = a.class_group_id
                        and r.person_id = t.person_id and r.active
                    where a.school_id = t.school_id and a.kind = 'MODULE' and a.content_key = t.module_key
                        and a.withdrawn_at is null
                        and (cast(:class as uuid) is null or a.class_group_id = cast(:class as uuid))
                        and not exists (
                            select 1
                            from completion c
                            where c.school_id = a.school_id and c.assignment_id = a.id and c.person_id = t.person_id
                        )
                )
            group by t.person_id, t.module_key
            order by t.person_id, t.module_key
            """;

    private final Jdbi jdbi;

    @Inject
    SqlUncountedAttempts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Uncounted> of(SchoolId school, PersonId person, SchoolYear year) {
        return uncounted(school, year, null, person.value());
    }

    @Override
    public List<Uncounted> in(SchoolId school, ClassGroupId classGroup, SchoolYear year) {
        return uncounted(school, year, classGroup.value(), null);
    }

    private List<Uncounted> uncounted(SchoolId school, SchoolYear year, UUID classGroup, UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery(UNCOUNTED)
                .bind("school", school.value())
                .bind("year", year.startsIn())
                .bind("class", classGroup)
                .bind("person", person)
                .map((row, context) -> new Uncounted(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new ModuleKey(row.getString("module_key")),
                        row.getInt("attempts")))
                .list());
    }
}
