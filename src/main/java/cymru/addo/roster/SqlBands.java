package cymru.addo.roster;

import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The change and its event are one statement: there is never one without the other. */
@Dependent
class SqlBands implements Bands {
    private static final String FOR_CLASS = """
            with changed as (
                update class_group
                set band = cast(:band as text), band_set_by = :staff, band_set_at = :at, band_from_year = null
                where school_id = :school and id = :class and band is distinct from cast(:band as text)
                returning id
            )
            insert into event (school_id, kind, actor_id, happened_at, facts)
            select :school, 'CLASS_BAND_CHANGED', :staff, :at, jsonb_build_object('class', id, 'band', cast(:band as text))
            from changed
            """;
    private static final String FOR_PERSON = """
            with changed as (
                update person
                set band_override = cast(:band as text), band_override_by = :staff, band_override_at = :at
                where school_id = :school and id = :person and band_override is distinct from cast(:band as text)
                returning id
            )
            insert into event (school_id, kind, person_id, actor_id, happened_at, facts)
            select :school, 'BAND_CHANGED', id, :staff, :at, jsonb_build_object('band', coalesce(cast(:band as text), ''))
            from changed
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlBands(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public void setForClass(SchoolId school, ClassGroupId classGroup, Band band, PersonId staff) {
        jdbi.useHandle(handle -> handle.createUpdate(FOR_CLASS)
                .bind("school", school.value())
                .bind("class", classGroup.value())
                .bind("band", band.name())
                .bind("staff", staff.value())
                .bind("at", clock.instant())
                .execute());
    }

    @Override
    public void setForPerson(SchoolId school, PersonId person, Optional<Band> band, PersonId staff) {
        jdbi.useHandle(handle -> handle.createUpdate(FOR_PERSON)
                .bind("school", school.value())
                .bind("person", person.value())
                .bind("band", band.map(Band::name).orElse(null))
                .bind("staff", staff.value())
                .bind("at", clock.instant())
                .execute());
    }
}
