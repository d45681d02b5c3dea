package cymru.addo.slip;

import cymru.addo.school.Band;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Kept as those who are not asked, so that a school that chose nothing asks everybody. */
@Dependent
class SqlParentsAsked implements ParentsAsked {
    private static final String NOT_ASKED = "select band from parents_not_asked where school_id = :school";
    private static final String CHOOSE = """
            with asked_again as (
                delete from parents_not_asked
                where school_id = :school and band <> all (:bands)
                returning band
            ), not_asked as (
                insert into parents_not_asked (school_id, band)
                select :school, band from unnest(:bands) as wanted (band)
                on conflict on constraint parents_not_asked_once do nothing
                returning band
            )
            insert into event (school_id, kind, actor_id, happened_at, facts)
            select :school, 'SETTINGS_CHANGED', :by, :at,
                jsonb_build_object('parents-not-asked', array_to_string(cast(:bands as text[]), ' '))
            where exists (select 1 from asked_again union all select 1 from not_asked)
            """;

    private final Jdbi jdbi;

    @Inject
    SqlParentsAsked(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<Band> in(SchoolId school) {
        var asked = EnumSet.allOf(Band.class);
        asked.removeAll(jdbi.withHandle(handle -> handle.createQuery(NOT_ASKED)
                .bind("school", school.value())
                .mapTo(Band.class)
                .list()));
        return asked;
    }

    @Override
    public void choose(SchoolId school, Set<Band> asked, PersonId by, Instant at) {
        var notAsked = List.of(Band.values()).stream()
                .filter(band -> !asked.contains(band))
                .map(Band::name)
                .toList();
        jdbi.useHandle(handle -> handle.createUpdate(CHOOSE)
                .bind("school", school.value())
                .bindArray("bands", String.class, notAsked)
                .bind("by", by.value())
                .bind("at", at)
                .execute());
    }
}
