package cymru.addo.vle;

import cymru.addo.lti.launch.Services.Grades;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlServicesSeen implements ServicesSeen {
    private static final String CLASS_LIST = """
            select deployment_id, membership_url
            from class_group
            where school_id = :school and registration_id = :platform and membership_url is not null
            order by roster_read_at desc nulls last, created_at desc
            limit 1
            """;
    private static final String GRADES = """
            select deployment_id, scopes, line_items_url
            from assignment_link
            where school_id = :school and registration_id = :platform and line_items_url is not null
            order by seen_at desc
            limit 1
            """;

    private final Jdbi jdbi;

    @Inject
    SqlServicesSeen(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<ClassListSeen> classList(SchoolId school, UUID platform) {
        return jdbi.withHandle(handle -> handle.createQuery(CLASS_LIST)
                .bind("school", school.value())
                .bind("platform", platform)
                .map((row, context) ->
                        new ClassListSeen(row.getString("deployment_id"), URI.create(row.getString("membership_url"))))
                .findOne());
    }

    @Override
    public Optional<GradesSeen> grades(SchoolId school, UUID platform) {
        return jdbi.withHandle(handle -> handle.createQuery(GRADES)
                .bind("school", school.value())
                .bind("platform", platform)
                .map((row, context) -> new GradesSeen(
                        row.getString("deployment_id"),
                        new Grades(
                                Set.of((String[]) row.getArray("scopes").getArray()),
                                Optional.of(URI.create(row.getString("line_items_url"))),
                                Optional.empty())))
                .findOne());
    }
}
