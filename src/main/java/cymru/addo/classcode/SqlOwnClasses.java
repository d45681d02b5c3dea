package cymru.addo.classcode;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlOwnClasses implements OwnClasses {
    private static final String OF = """
            select c.id, c.title, (
                    select count(*)
                    from roster_entry e
                    where e.school_id = c.school_id and e.class_group_id = c.id and e.active and e.pupil
                ) as pupils
            from class_group c
            join registration r on r.school_id = c.school_id and r.id = c.registration_id
            where c.school_id = :school and r.kind = 'CODE'
            order by c.title, c.id
            """;
    private static final String MAKE = """
            insert into registration (school_id, issuer, client_id, kind)
            values (:school, :issuer, 'class lists', 'CODE')
            on conflict (school_id, issuer, client_id) where kind <> 'LTI' do nothing
            """;
    private static final String DOOR = """
            select id
            from registration
            where school_id = :school and kind = 'CODE' and issuer = :issuer
            """;

    private final Jdbi jdbi;

    @Inject
    SqlOwnClasses(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<OwnClass> of(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(OF)
                .bind("school", school.value())
                .map((row, context) -> new OwnClass(
                        new ClassGroupId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getLong("pupils")))
                .list());
    }

    @Override
    public UUID door(SchoolId school) {
        return jdbi.inTransaction(handle -> {
            handle.createUpdate(MAKE)
                    .bind("school", school.value())
                    .bind("issuer", WriteClassList.ISSUER)
                    .execute();
            return handle.createQuery(DOOR)
                    .bind("school", school.value())
                    .bind("issuer", WriteClassList.ISSUER)
                    .mapTo(UUID.class)
                    .one();
        });
    }
}
