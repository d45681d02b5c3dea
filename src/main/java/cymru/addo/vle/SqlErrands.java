package cymru.addo.vle;

import cymru.addo.assignment.AssignmentId;
import cymru.addo.school.PersonId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlErrands implements Errands {
    private static final String KEEP = """
            update launch_session
            set errand = :errand, about_person_id = cast(:person as uuid),
                about_assignment_id = cast(:assignment as uuid)
            where school_id = :school
                and id = :id
            """;
    private static final String OF = """
            select errand, about_person_id, about_assignment_id
            from launch_session
            where school_id = :school
                and id = :id
                and errand is not null
            """;

    private final Jdbi jdbi;

    @Inject
    SqlErrands(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void keep(LaunchSession visit, Errand errand) {
        var row = Row.of(errand);
        jdbi.useHandle(handle -> handle.createUpdate(KEEP)
                .bind("school", visit.school().value())
                .bind("id", visit.id())
                .bind("errand", row.kind())
                .bind("person", row.person().map(PersonId::value).orElse(null))
                .bind("assignment", row.assignment().map(AssignmentId::value).orElse(null))
                .execute());
    }

    @Override
    public Optional<Errand> of(LaunchSession visit) {
        return jdbi.withHandle(handle -> handle.createQuery(OF)
                .bind("school", visit.school().value())
                .bind("id", visit.id())
                .map((row, context) -> Row.of(row).errand())
                .findOne());
    }

    private record Row(String kind, Optional<PersonId> person, Optional<AssignmentId> assignment) {
        static Row of(Errand errand) {
            if (errand instanceof Errand.Review review) return new Row("REVIEW", review.whose(), review.assignment());
            if (errand instanceof Errand.Data data) return new Row("DATA", data.whose(), Optional.empty());
            if (errand instanceof Errand.Work work)
                return new Row("WORK", Optional.empty(), Optional.of(work.assignment()));
            return new Row("TERMS", Optional.empty(), Optional.empty());
        }

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getString("errand"),
                    Optional.ofNullable(row.getObject("about_person_id", UUID.class))
                            .map(PersonId::new),
                    Optional.ofNullable(row.getObject("about_assignment_id", UUID.class))
                            .map(AssignmentId::new));
        }

        Errand errand() {
            return switch (kind) {
                case "REVIEW" -> new Errand.Review(person, assignment);
                case "DATA" -> new Errand.Data(person);
                case "WORK" -> new Errand.Work(assignment.orElseThrow());
                default -> new Errand.Terms();
            };
        }
    }
}
