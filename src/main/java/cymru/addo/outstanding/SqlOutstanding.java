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
import java.time.LocalDate;
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
                    greatest(r.joined_at, :yearBegan, :editionBegan, o.opened_at) as since,
                    greatest(f.first_joined_at, :yearBegan, :editionBegan, o.opened_at) as asked_at,
                    case
                        when a.decision is not null then a.decision
                        when r.band is null then 'NO_BAND'
                        when o.opened_at is not null then 'BAND_CHANGED'
                        else 'NOT_ANSWERED'
                    end as reason
                from roster_entry r
                left join lateral (
                    select g.decision
                    from standing_answer g
                    where g.school_id = r.school_id and g.person_id = r.person_id and g.edition_id = :edition
                        and g.school_year = :year
                    limit 1
                ) a on true
                left join lateral (
                    select max(b.opened_at) as opened_at
                    from answer_in_band b
                    join standing_edition s on s.school_id = b.school_id and s.answered_edition_id = b.edition_id
                        and s.edition_id = :edition
                    where b.school_id = r.school_id and b.person_id = r.person_id and b.school_year = :year
                ) o on true
                left join lateral (
                    select min(e.joined_at) as first_joined_at
                    from enrolment e
                    where e.school_id = r.school_id and e.person_id = r.person_id and e.active
                ) f on true
                where r.school_id = :school and r.active and r.pupil
                    and a.decision is distinct from 'AGREED'
            )
            select class_group_id, class_title, person_id, surname,
                coalesce(forename, case when surname is null then display_name end) as forename, band, since, asked_at, reason,
                (select grace_days from school where id = :school) as grace_days
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
        var now = clock.instant();
        var year = school.yearAt(now);
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
                .map((row, context) -> pupil(row, school, school.calendar().dayAt(now)))
                .forEach(to));
    }

    private static Instant began(School school, Edition edition) {
        return edition.publication()
                .askedSince()
                .atStartOfDay(school.calendar().zone())
                .toInstant();
    }

    /** Days are the school's own: whoever is due today has until midnight there, in a week that is an hour short as well. */
    private static OutstandingPupil pupil(ResultSet row, School school, LocalDate today) throws SQLException {
        var due = school.calendar()
                .dayAt(row.getObject("asked_at", OffsetDateTime.class).toInstant())
                .plusDays(row.getInt("grace_days"));
        return new OutstandingPupil(
                new ClassGroupId(row.getObject("class_group_id", UUID.class)),
                row.getString("class_title"),
                new PersonId(row.getObject("person_id", UUID.class)),
                Optional.ofNullable(row.getString("surname")),
                Optional.ofNullable(row.getString("forename")),
                Optional.ofNullable(row.getString("band")).map(Band::valueOf),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                due,
                today.isAfter(due),
                Reason.valueOf(row.getString("reason")));
    }
}
