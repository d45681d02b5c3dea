package cymru.addo.slip;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Each event holds both answers as they stand after it, so that the last event alone tells what counts. */
@Dependent
class SqlImagePermissions implements ImagePermissions {
    private static final String OF = """
            select may_use, will_respect, decided_at, withdrawn_at
            from image_permission
            where school_id = :school and person_id = :child and holder = :holder
            """;
    private static final String ANSWER = """
            with due as (
                select nextval('event_number') as id
            ), kept as (
                insert into image_permission (school_id, person_id, holder, may_use, will_respect, decided_at,
                    recorded_by, event_id)
                select :school, :child, :holder, cast(:use as boolean), cast(:respect as boolean), :at,
                    cast(:by as uuid), due.id
                from due
                on conflict on constraint image_permission_once do update
                set may_use = coalesce(excluded.may_use, image_permission.may_use),
                    will_respect = coalesce(excluded.will_respect, image_permission.will_respect),
                    decided_at = excluded.decided_at, withdrawn_at = null, recorded_by = excluded.recorded_by,
                    event_id = excluded.event_id
                where coalesce(excluded.may_use <> image_permission.may_use, excluded.may_use is not null)
                    or coalesce(excluded.will_respect <> image_permission.will_respect, excluded.will_respect is not null)
                returning event_id, may_use, will_respect
            )
            """ + eventOf("IMAGE_ANSWERED");
    private static final String WITHDRAW = """
            with due as (
                select nextval('event_number') as id
            ), kept as (
                update image_permission
                set may_use = false, withdrawn_at = :at, decided_at = :at, recorded_by = null, event_id = due.id
                from due
                where school_id = :school and person_id = :child and holder = :holder and may_use
                returning event_id, may_use, will_respect
            )
            """ + eventOf("IMAGE_WITHDRAWN");

    private final Jdbi jdbi;

    @Inject
    SqlImagePermissions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private static String eventOf(String kind) {
        return """
                insert into event (school_id, id, kind, person_id, actor_id, school_year, happened_at, facts)
                select :school, kept.event_id, '%s', :child, cast(:by as uuid), :year, :at,
                    jsonb_build_object('holder', cast(:holder as text),
                        'may_use', coalesce(cast(kept.may_use as text), ''),
                        'will_respect', coalesce(cast(kept.will_respect as text), ''))
                from kept
                """.formatted(kind);
    }

    @Override
    public Optional<ImagePermission> of(SchoolId school, PersonId child, Holder holder) {
        return jdbi.withHandle(handle -> handle.createQuery(OF)
                .bind("school", school.value())
                .bind("child", child.value())
                .bind("holder", holder.value())
                .map((row, context) -> permission(row))
                .findOne());
    }

    @Override
    public boolean answer(
            SchoolId school,
            PersonId child,
            Holder holder,
            SchoolYear year,
            Optional<Boolean> mayUse,
            Optional<Boolean> willRespect,
            Optional<PersonId> recordedBy,
            Instant at) {
        if (mayUse.isEmpty() && willRespect.isEmpty()) return false;
        return jdbi.withHandle(handle -> handle.createUpdate(ANSWER)
                        .bind("school", school.value())
                        .bind("child", child.value())
                        .bind("holder", holder.value())
                        .bind("year", year.startsIn())
                        .bind("use", mayUse.orElse(null))
                        .bind("respect", willRespect.orElse(null))
                        .bind("by", recordedBy.map(PersonId::value).orElse(null))
                        .bind("at", at)
                        .execute())
                == 1;
    }

    @Override
    public boolean withdraw(SchoolId school, PersonId child, Holder holder, SchoolYear year, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate(WITHDRAW)
                        .bind("school", school.value())
                        .bind("child", child.value())
                        .bind("holder", holder.value())
                        .bind("year", year.startsIn())
                        .bind("by", (UUID) null)
                        .bind("at", at)
                        .execute())
                == 1;
    }

    private static ImagePermission permission(ResultSet row) throws SQLException {
        return new ImagePermission(
                Optional.ofNullable(row.getObject("may_use", Boolean.class)),
                Optional.ofNullable(row.getObject("will_respect", Boolean.class)),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
