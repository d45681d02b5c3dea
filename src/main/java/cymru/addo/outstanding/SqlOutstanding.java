package cymru.addo.outstanding;

import cymru.addo.agreement.Edition;
import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlOutstanding implements Outstanding {
    private static final String OUTSTANDING = """
            with outstanding as (
                select r.class_group_id, r.class_title, r.person_id, r.surname, r.forename, r.display_name, r.band,
                    greatest(r.joined_at, :yearBegan, :editionBegan) as since,
                    case
                        when a.decision is not null then a.decision
                        when r.band is null then 'NO_BAND'
                        else 'NOT_ANSWERED'
                    end as reason
                from roster_entry r
                left join standing_answer a on a.school_id = r.school_id and a.person_id = r.person_id
                    and a.edition_id = :edition and a.school_year = :year
                where r.school_id = :school and r.active and r.pupil
                    and a.decision is distinct from 'AGREED'
            )
            select class_group_id, class_title, person_id, surname, forename, band, since, reason
            from outstanding
            where reason = any (:reasons)
                and (cast(:class as uuid) is null or class_group_id = cast(:class as uuid))
                and (cast(:band as text) is null or band = :band)
                and (:name = '' or position(lower(:name) in lower(
                    concat_ws(' ', forename, surname, display_name))) > 0)
            order by class_title, class_group_id, surname, forename, person_id
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlOutstanding(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public List<OutstandingPupil> in(School school, Edition edition, ClassGroupId classGroup) {
        var found = new ArrayList<OutstandingPupil>();
        each(school, edition, OutstandingFilter.of(classGroup), found::add);
        return List.copyOf(found);
    }

    @Override
    public List<OutstandingPupil> withoutBand(School school, Edition edition, ClassGroupId classGroup) {
        return in(school, edition, classGroup).stream()
                .filter(pupil -> pupil.band().isEmpty())
                .toList();
    }

    @Override
    public void each(School school, Edition edition, OutstandingFilter filter, Consumer<OutstandingPupil> to) {
        var year = school.yearAt(clock.instant());
        jdbi.useHandle(handle -> handle.createQuery(OUTSTANDING)
                .bind("school", school.id().value())
                .bind("class", filter.classGroup().map(ClassGroupId::value).orElse(null))
                .bind("band", filter.band().map(Band::name).orElse(null))
                .bindArray(
                        "reasons",
                        String.class,
                        filter.reasons().stream().map(Reason::name).toList())
                .bind("name", filter.name())
                .bind("edition", edition.id().value())
                .bind("year", year.startsIn())
                .bind("yearBegan", school.calendar().beginning(year))
                .bind("editionBegan", began(school, edition))
                .setFetchSize(500)
                .map((row, context) -> pupil(row))
                .forEach(to));
    }

    private static Instant began(School school, Edition edition) {
        return edition.publication()
                .askedSince()
                .atStartOfDay(school.calendar().zone())
                .toInstant();
    }

    private static OutstandingPupil pupil(ResultSet row) throws SQLException {
        return new OutstandingPupil(
                new ClassGroupId(row.getObject("class_group_id", UUID.class)),
                row.getString("class_title"),
                new PersonId(row.getObject("person_id", UUID.class)),
                Optional.ofNullable(row.getString("surname")),
                Optional.ofNullable(row.getString("forename")),
                Optional.ofNullable(row.getString("band")).map(Band::valueOf),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Reason.valueOf(row.getString("reason")));
    }
}
