package cymru.addo.visitor;

import cymru.addo.agreement.AdultEdition;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** One statement keeps a visit and its event; a second, in the same transaction, who it was. */
@Dependent
class SqlVisits implements Visits {
    private static final int SALT_BYTES = 16;
    private static final String KEEP = """
            with due as (
                select nextval('event_number') as id
            ), kept as (
                insert into visit (school_id, id, audience, edition_id, language, words_hash, decision, method, began_at,
                    last_day, recorded_by, event_id)
                select :school, :visit, :audience, :edition, :language, :words, :decision, :method, :at, :lastDay,
                    cast(:by as uuid), due.id
                from due
                on conflict on constraint visit_once do nothing
                returning event_id
            )
            insert into event (school_id, id, kind, actor_id, school_year, happened_at, facts)
            select :school, kept.event_id, :kind, cast(:by as uuid), :year, :at,
                jsonb_strip_nulls(jsonb_build_object('visit', cast(:visit as text), 'audience', cast(:audience as text),
                    'edition', cast(:edition as text), 'number', cast(:number as text),
                    'language', cast(:language as text), 'words', cast(:words as text), 'method', cast(:method as text),
                    'until', cast(:lastDay as date), 'guest', cast(:guest as text)))
            from kept
            """;
    private static final String GUEST = """
            insert into guest (school_id, visit_id, name, organisation, host, purpose, group_name, group_people, group_role, salt)
            values (:school, :visit, :name, :organisation, :host, :purpose, :groupName, :groupPeople, :groupRole, :salt)
            """;
    private static final String KEPT = """
            select e.number, v.began_at, v.last_day, v.event_id
            from visit v
            join adult_edition e on e.school_id = v.school_id and e.id = v.edition_id
            where v.school_id = :school and v.id = :visit
            """;
    private static final String END = """
            with over as (
                update visit
                set ended_at = :at
                where school_id = :school and id = :visit and decision = 'AGREED' and ended_at is null
                    and last_day >= :today
                returning id
            )
            insert into event (school_id, kind, actor_id, school_year, happened_at, facts)
            select :school, 'VISIT_ENDED', :by, :year, :at, jsonb_build_object('visit', over.id)
            from over
            """;
    private static final String FORGET = """
            delete from guest g
            using visit v
            where g.school_id = :school and v.school_id = g.school_id and v.id = g.visit_id and v.last_day < :before
            """;

    private final Jdbi jdbi;
    private final SecureRandom random;

    @Inject
    SqlVisits(Jdbi jdbi, SecureRandom random) {
        this.jdbi = jdbi;
        this.random = random;
    }

    @Override
    public void agree(School school, AdultEdition edition, Signing signing, Instant at, Optional<PersonId> onPaperBy) {
        var salt = salt();
        var visit = new Row("AGREED", signing.visit(), edition, signing.language(), at, onPaperBy);
        jdbi.useTransaction(handle -> {
            var isNew = keep(
                    handle, school, visit, signing.lastDay(), signing.guest().hash(salt));
            if (isNew) keepGuest(handle, school.id(), signing.visit(), signing.guest(), salt);
        });
    }

    @Override
    public void decline(School school, AdultEdition edition, VisitId visit, Language language, Instant at) {
        var row = new Row("DECLINED", visit, edition, language, at, Optional.empty());
        jdbi.useHandle(handle -> keep(handle, school, row, null, null));
    }

    private record Row(
            String decision,
            VisitId visit,
            AdultEdition edition,
            Language language,
            Instant at,
            Optional<PersonId> onPaperBy) {}

    private static boolean keep(Handle handle, School school, Row row, LocalDate lastDay, String guest) {
        return handle.createUpdate(KEEP)
                        .bind("school", school.id().value())
                        .bind("visit", row.visit().value())
                        .bind("audience", row.edition().audience().name())
                        .bind("edition", row.edition().id().value())
                        .bind("number", Integer.toString(row.edition().number()))
                        .bind("language", row.language().tag())
                        .bind("words", row.edition().wordsHash(row.language()))
                        .bind("decision", row.decision())
                        .bind("kind", "VISITOR_" + row.decision())
                        .bind("method", row.onPaperBy().isPresent() ? "paper" : "kiosk")
                        .bind("at", row.at())
                        .bind("year", school.yearAt(row.at()).startsIn())
                        .bind("lastDay", lastDay)
                        .bind("guest", guest)
                        .bind("by", row.onPaperBy().map(PersonId::value).orElse(null))
                        .execute()
                == 1;
    }

    private static void keepGuest(Handle handle, SchoolId school, VisitId visit, Guest guest, String salt) {
        var group = guest.group();
        handle.createUpdate(GUEST)
                .bind("school", school.value())
                .bind("visit", visit.value())
                .bind("name", guest.name())
                .bind("organisation", guest.organisation())
                .bind("host", guest.host())
                .bind("purpose", guest.purpose())
                .bind("groupName", group.map(Guest.Group::name).orElse(null))
                .bind("groupPeople", group.map(Guest.Group::people).orElse(null))
                .bind("groupRole", group.map(Guest.Group::role).orElse(null))
                .bind("salt", salt)
                .execute();
    }

    @Override
    public Optional<JustKept> kept(SchoolId school, VisitId visit) {
        return jdbi.withHandle(handle -> handle.createQuery(KEPT)
                .bind("school", school.value())
                .bind("visit", visit.value())
                .map((row, context) -> new JustKept(
                        row.getInt("number"),
                        row.getObject("began_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                        row.getLong("event_id")))
                .findOne());
    }

    @Override
    public boolean end(School school, VisitId visit, PersonId by, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate(END)
                        .bind("school", school.id().value())
                        .bind("visit", visit.value())
                        .bind("today", school.calendar().dayAt(at))
                        .bind("by", by.value())
                        .bind("year", school.yearAt(at).startsIn())
                        .bind("at", at)
                        .execute())
                == 1;
    }

    @Override
    public int forgetGuests(SchoolId school, LocalDate before) {
        return jdbi.withHandle(handle -> handle.createUpdate(FORGET)
                .bind("school", school.value())
                .bind("before", before)
                .execute());
    }

    private String salt() {
        var bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
