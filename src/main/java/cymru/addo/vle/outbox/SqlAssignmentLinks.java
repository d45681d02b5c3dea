package cymru.addo.vle.outbox;

import cymru.addo.assignment.AssignmentId;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlAssignmentLinks implements AssignmentLinks {
    private static final String COLUMNS = """
            school_id, id, registration_id, deployment_id, resource_link_id, class_group_id, assignment_id,
                line_item_url, line_items_url, scopes
            """;
    /** What the platform does not say this time stays as it was said before. */
    private static final String MEET = """
            with before as (
                select assignment_id, line_item_url, line_items_url, scopes
                from assignment_link
                where school_id = :school and registration_id = :registration and deployment_id = :deployment
                    and resource_link_id = :link
            )
            insert into assignment_link (school_id, registration_id, deployment_id, resource_link_id, class_group_id,
                assignment_id, line_item_url, line_items_url, scopes, seen_at)
            values (:school, :registration, :deployment, :link, :class, :assignment, :lineItem, :lineItems, :scopes, :at)
            on conflict on constraint assignment_link_once do update
            set class_group_id = excluded.class_group_id, assignment_id = excluded.assignment_id,
                line_item_url = coalesce(excluded.line_item_url, assignment_link.line_item_url),
                line_items_url = coalesce(excluded.line_items_url, assignment_link.line_items_url),
                scopes = case when excluded.scopes = '{}' then assignment_link.scopes else excluded.scopes end,
                seen_at = excluded.seen_at
            returning
            """ + COLUMNS + """
                , not exists (
                    select 1
                    from before b
                    where b.assignment_id = assignment_link.assignment_id and b.scopes = assignment_link.scopes
                        and (b.line_item_url is null) = (assignment_link.line_item_url is null)
                        and (b.line_items_url is null) = (assignment_link.line_items_url is null)
                ) as changed
            """;

    private static final String COUNTS_NO_MORE = """
            update assignment_link
            set line_item_url = null
            where school_id = :school and registration_id = :registration and deployment_id = :deployment
                and resource_link_id = :link and line_item_url is not null
            """;
    private static final String LINK = "select " + COLUMNS + "from assignment_link where school_id = :school\n";
    private static final String BEHIND = LINK + """
            and registration_id = :registration and deployment_id = :deployment and class_group_id = :class
            and (line_item_url = :lineItem or resource_link_id = :link)
            order by line_item_url is distinct from :lineItem, id
            limit 1
            """;
    private static final Duration SEEKING_LASTS = Duration.ofMinutes(1);
    private static final String BEGIN_SEEKING = """
            update assignment_link
            set sought_until = :until
            where school_id = :school and id = :id and (sought_until is null or sought_until <= :now)
                and line_item_url is not distinct from :lineItem
            """;
    private static final String END_SEEKING = """
            update assignment_link
            set sought_until = null, line_item_url = coalesce(:lineItem, line_item_url)
            where school_id = :school and id = :id
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlAssignmentLinks(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public Met meet(LinkSeen seen) {
        return jdbi.withHandle(handle -> handle.createQuery(MEET)
                .bind("school", seen.school().value())
                .bind("registration", UUID.fromString(seen.registration()))
                .bind("deployment", seen.deployment())
                .bind("link", seen.resourceLink())
                .bind("class", seen.classGroup().value())
                .bind("assignment", seen.assignment().value())
                .bind("lineItem", seen.lineItem().map(URI::toString).orElse(null))
                .bind("lineItems", seen.lineItems().map(URI::toString).orElse(null))
                .bindArray(
                        "scopes", String.class, seen.scopes().stream().sorted().toList())
                .bind("at", clock.instant())
                .map((row, context) -> new Met(link(row), row.getBoolean("changed")))
                .one());
    }

    @Override
    public void countsNoMore(SchoolId school, String registration, String deployment, String resourceLink) {
        jdbi.useHandle(handle -> handle.createUpdate(COUNTS_NO_MORE)
                .bind("school", school.value())
                .bind("registration", UUID.fromString(registration))
                .bind("deployment", deployment)
                .bind("link", resourceLink)
                .execute());
    }

    @Override
    public Optional<AssignmentLink> find(SchoolId school, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(LINK + "and id = :id")
                .bind("school", school.value())
                .bind("id", id)
                .map((row, context) -> link(row))
                .findOne());
    }

    @Override
    public Optional<AssignmentLink> behind(ColumnSeen column) {
        return jdbi.withHandle(handle -> handle.createQuery(BEHIND)
                .bind("school", column.school().value())
                .bind("registration", UUID.fromString(column.registration()))
                .bind("deployment", column.deployment())
                .bind("class", column.classGroup().value())
                .bind("lineItem", column.lineItem().toString())
                .bind("link", column.resourceLink().orElse(null))
                .map((row, context) -> link(row))
                .findOne());
    }

    @Override
    public List<AssignmentLink> to(SchoolId school, AssignmentId assignment) {
        return jdbi.withHandle(handle -> handle.createQuery(LINK + "and assignment_id = :assignment order by id")
                .bind("school", school.value())
                .bind("assignment", assignment.value())
                .map((row, context) -> link(row))
                .list());
    }

    @Override
    public boolean beginSeeking(AssignmentLink link) {
        var now = clock.instant();
        return jdbi.withHandle(handle -> handle.createUpdate(BEGIN_SEEKING)
                        .bind("school", link.school().value())
                        .bind("id", link.id())
                        .bind("lineItem", link.lineItem().map(URI::toString).orElse(null))
                        .bind("now", now)
                        .bind("until", now.plus(SEEKING_LASTS))
                        .execute()
                == 1);
    }

    @Override
    public void endSeeking(AssignmentLink link, Optional<URI> lineItem) {
        jdbi.useHandle(handle -> handle.createUpdate(END_SEEKING)
                .bind("school", link.school().value())
                .bind("id", link.id())
                .bind("lineItem", lineItem.map(URI::toString).orElse(null))
                .execute());
    }

    private static AssignmentLink link(ResultSet row) throws SQLException {
        return new AssignmentLink(
                new SchoolId(row.getObject("school_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getString("registration_id"),
                row.getString("deployment_id"),
                row.getString("resource_link_id"),
                new ClassGroupId(row.getObject("class_group_id", UUID.class)),
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                Optional.ofNullable(row.getString("line_item_url")).map(URI::create),
                Optional.ofNullable(row.getString("line_items_url")).map(URI::create),
                Set.of((String[]) row.getArray("scopes").getArray()));
    }
}
