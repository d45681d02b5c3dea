package cymru.addo.conversation;

import cymru.addo.agreement.Decision;
import cymru.addo.agreement.Edition;
import cymru.addo.conversation.Conversation.Outcome;
import cymru.addo.roster.KnownName;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlConversations implements Conversations {
    private static final String HAND_ON = """
            with handed_on as (
                insert into conversation (school_id, person_id, school_year, handed_on_by, handed_on_at, note)
                values (:school, :pupil, :year, :staff, :at, :note)
                on conflict (school_id, person_id) where closed_at is null do nothing
                returning id
            )
            insert into event (school_id, kind, person_id, actor_id, school_year, happened_at, facts)
            select :school, 'TALK_HANDED_ON', :pupil, :staff, :year, :at, jsonb_build_object('conversation', id)
            from handed_on
            """;
    private static final String CLOSE = """
            with closed as (
                update conversation
                set outcome = :outcome, closed_by = :staff, closed_at = :at, closing_note = :note
                where school_id = :school and id = :id and closed_at is null
                returning id, person_id
            )
            insert into event (school_id, kind, person_id, actor_id, school_year, happened_at, facts)
            select :school, 'TALK_CLOSED', person_id, :staff, :year, :at,
                jsonb_build_object('conversation', id, 'outcome', cast(:outcome as text))
            from closed
            """;
    private static final String CLASSES = """
            (
                select string_agg(r.class_title, ', ' order by r.class_title)
                from roster_entry r
                where r.school_id = p.school_id and r.person_id = p.id and r.active and r.pupil
            ) as classes
            """;
    private static final String CONVERSATIONS = """
            select c.id, c.person_id, p.surname, p.forename, p.display_name, c.handed_on_at, c.note, c.outcome, c.closed_at,
                c.closing_note,
            """ + CLASSES + """
            from conversation c
            join person p on p.school_id = c.school_id and p.id = c.person_id
            where c.school_id = :school
            """;
    private static final String OF_YEAR = CONVERSATIONS + """
            and (c.closed_at is null or c.school_year = :year)
            order by c.closed_at is not null, c.closed_at desc, c.handed_on_at
            """;
    private static final String NEWEST = CONVERSATIONS + """
            and c.person_id = :pupil
            order by c.handed_on_at desc
            limit 1
            """;
    private static final String WAITING = """
            select p.id as person_id, p.surname, p.forename, p.display_name, a.decision, a.decided_at,
            """ + CLASSES + """
            from standing_answer a
            join person p on p.school_id = a.school_id and p.id = a.person_id
            where a.school_id = :school and a.edition_id = :edition and a.school_year = :year and a.decision <> 'AGREED'
                and a.decided_at < :before
                and exists (
                    select 1
                    from roster_entry r
                    where r.school_id = p.school_id and r.person_id = p.id and r.active and r.pupil
                )
                and not exists (
                    select 1
                    from conversation c
                    where c.school_id = a.school_id and c.person_id = a.person_id
                        and (c.closed_at is null or c.closed_at >= a.decided_at)
                )
            order by a.decided_at, p.id
            """;

    private final Jdbi jdbi;

    @Inject
    SqlConversations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean handOn(SchoolId school, PersonId pupil, SchoolYear year, PersonId staff, String note, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate(HAND_ON)
                        .bind("school", school.value())
                        .bind("pupil", pupil.value())
                        .bind("year", year.startsIn())
                        .bind("staff", staff.value())
                        .bind("note", note)
                        .bind("at", at)
                        .execute()
                == 1);
    }

    @Override
    public boolean close(
            SchoolId school,
            ConversationId id,
            SchoolYear year,
            PersonId coordinator,
            Outcome outcome,
            String note,
            Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate(CLOSE)
                        .bind("school", school.value())
                        .bind("id", id.value())
                        .bind("year", year.startsIn())
                        .bind("staff", coordinator.value())
                        .bind("outcome", outcome.name())
                        .bind("note", note)
                        .bind("at", at)
                        .execute()
                == 1);
    }

    @Override
    public List<Conversation> of(SchoolId school, SchoolYear year) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_YEAR)
                .bind("school", school.value())
                .bind("year", year.startsIn())
                .map((row, context) -> conversation(row))
                .list());
    }

    @Override
    public Optional<Conversation> newest(SchoolId school, PersonId pupil) {
        return jdbi.withHandle(handle -> handle.createQuery(NEWEST)
                .bind("school", school.value())
                .bind("pupil", pupil.value())
                .map((row, context) -> conversation(row))
                .findOne());
    }

    @Override
    public List<Waiting> waiting(SchoolId school, Edition edition, SchoolYear year, Instant before) {
        return jdbi.withHandle(handle -> handle.createQuery(WAITING)
                .bind("school", school.value())
                .bind("edition", edition.id().value())
                .bind("year", year.startsIn())
                .bind("before", before)
                .map((row, context) -> new Waiting(
                        person(row),
                        name(row),
                        Optional.ofNullable(row.getString("classes")).orElse(""),
                        Decision.valueOf(row.getString("decision")),
                        instant(row, "decided_at").orElseThrow()))
                .list());
    }

    private static Conversation conversation(ResultSet row) throws SQLException {
        return new Conversation(
                new ConversationId(row.getObject("id", UUID.class)),
                person(row),
                name(row),
                Optional.ofNullable(row.getString("classes")).orElse(""),
                instant(row, "handed_on_at").orElseThrow(),
                row.getString("note"),
                Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf),
                instant(row, "closed_at"),
                Optional.ofNullable(row.getString("closing_note")).filter(note -> !note.isEmpty()));
    }

    private static PersonId person(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("person_id", UUID.class));
    }

    private static Optional<String> name(ResultSet row) throws SQLException {
        return KnownName.of(row.getString("forename"), row.getString("surname"), row.getString("display_name"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
