package cymru.addo.course;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlCourseAddresses implements CourseAddresses {
    private static final String COURSES = """
            select c.id, m.site, c.context_id
            from moodle_connection m
            join registration g on g.school_id = m.school_id and g.issuer = m.site
            join class_group c on c.school_id = g.school_id and c.registration_id = g.id
            where m.school_id = :school and not c.is_cohort and c.context_id ~ '^[0-9]{1,18}$'
            """;

    private final Jdbi jdbi;

    @Inject
    SqlCourseAddresses(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Map<ClassGroupId, String> of(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(COURSES)
                .bind("school", school.value())
                .map((row, context) -> Map.entry(
                        new ClassGroupId(row.getObject("id", UUID.class)),
                        CourseLink.of(row.getString("site"), Optional.of(row.getString("context_id")))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
