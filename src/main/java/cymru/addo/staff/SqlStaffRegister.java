package cymru.addo.staff;

import cymru.addo.agreement.Decision;
import cymru.addo.agreement.EditionId;
import cymru.addo.roster.KnownName;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlStaffRegister implements StaffRegister {
    private static final String EVERYBODY = """
            select p.id, p.surname, p.forename, p.display_name, a.decision, a.decided_at, q.text
            from person p
            left join staff_answer a on a.school_id = p.school_id and a.person_id = p.id and a.edition_id = :edition
                and a.school_year = :year
            left join staff_question q on q.school_id = a.school_id and q.event_id = a.event_id
            where p.school_id = :school and p.seen_as_staff
                and (a.person_id is not null or exists (
                    select 1
                    from enrolment e
                    where e.school_id = p.school_id and e.person_id = p.id and e.active
                ))
            order by a.decision = 'AGREED' nulls first, p.surname, p.forename, p.display_name, p.id
            """;

    private final Jdbi jdbi;

    @Inject
    SqlStaffRegister(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<StaffEntry> of(School school, EditionId edition, SchoolYear year) {
        return jdbi.withHandle(handle -> handle.createQuery(EVERYBODY)
                .bind("school", school.id().value())
                .bind("edition", edition.value())
                .bind("year", year.startsIn())
                .map((row, context) -> new StaffEntry(
                        new PersonId(row.getObject("id", UUID.class)),
                        KnownName.of(
                                row.getString("forename"), row.getString("surname"), row.getString("display_name")),
                        Optional.ofNullable(row.getString("decision")).map(Decision::valueOf),
                        Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        Optional.ofNullable(row.getString("text"))))
                .list());
    }
}
