package cymru.addo.roster;

import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PlainText;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlClassGroups implements ClassGroups {
    private static final String COLUMNS = """
            school_id, id, registration_id, deployment_id, context_id, title, guessed_band, band,
                membership_url, groups_url, roster_read_at
            """;
    private static final String MEET = """
            insert into class_group (school_id, registration_id, deployment_id, context_id, title, guessed_band,
                membership_url, groups_url, created_at)
            values (:school, :registration, :deployment, :context, coalesce(:title, ''), :guess, :membershipUrl, :groupsUrl, :at)
            on conflict on constraint class_group_once do update
            set title = case when :title is null then class_group.title else excluded.title end,
                guessed_band = case when :title is null then class_group.guessed_band else excluded.guessed_band end,
                membership_url = coalesce(excluded.membership_url, class_group.membership_url),
                groups_url = coalesce(excluded.groups_url, class_group.groups_url)
            returning
            """ + COLUMNS;
    private static final String MEET_COHORT = """
            insert into class_group (school_id, registration_id, deployment_id, context_id, title, created_at)
            values (:school, :registration, '', :context, :title, :at)
            on conflict on constraint class_group_once do update
            set title = excluded.title
            returning
            """ + COLUMNS;
    private static final String CLASS = "select " + COLUMNS + "from class_group where school_id = :school\n";

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlClassGroups(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public ClassGroup meet(SchoolId school, ClassSeen seen) {
        return jdbi.withHandle(handle -> handle.createQuery(MEET)
                .bind("school", school.value())
                .bind("registration", UUID.fromString(seen.registration()))
                .bind("deployment", seen.deployment())
                .bind("context", seen.contextId())
                .bind("title", seen.title())
                .bind("guess", YearGroup.inTitle(seen.title()).map(Band::name).orElse(null))
                .bind("membershipUrl", seen.membershipUrl())
                .bind("groupsUrl", seen.groupsUrl())
                .bind("at", clock.instant())
                .map((row, context) -> classGroup(row))
                .one());
    }

    @Override
    public ClassGroup meetCohort(SchoolId school, String registration, String cohort, String title) {
        return jdbi.withHandle(handle -> handle.createQuery(MEET_COHORT)
                .bind("school", school.value())
                .bind("registration", UUID.fromString(registration))
                .bind("context", "cohort:" + cohort)
                .bind("title", PlainText.of(title, ClassSeen.LONGEST_TITLE))
                .bind("at", clock.instant())
                .map((row, context) -> classGroup(row))
                .one());
    }

    @Override
    public Optional<ClassGroup> find(SchoolId school, ClassGroupId id) {
        return jdbi.withHandle(handle -> handle.createQuery(CLASS + "and id = :id")
                .bind("school", school.value())
                .bind("id", id.value())
                .map((row, context) -> classGroup(row))
                .findOne());
    }

    @Override
    public List<ClassGroup> of(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(CLASS + "order by title, id")
                .bind("school", school.value())
                .map((row, context) -> classGroup(row))
                .list());
    }

    private static ClassGroup classGroup(ResultSet row) throws SQLException {
        return new ClassGroup(
                new SchoolId(row.getObject("school_id", UUID.class)),
                new ClassGroupId(row.getObject("id", UUID.class)),
                row.getString("registration_id"),
                row.getString("deployment_id"),
                row.getString("context_id"),
                row.getString("title"),
                Optional.ofNullable(row.getString("guessed_band")).map(Band::valueOf),
                Optional.ofNullable(row.getString("band")).map(Band::valueOf),
                Optional.ofNullable(row.getString("membership_url")),
                Optional.ofNullable(row.getString("groups_url")),
                Optional.ofNullable(row.getObject("roster_read_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
