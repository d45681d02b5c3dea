package cymru.addo.roster;

import cymru.addo.school.Band;
import cymru.addo.school.BandSource;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The order of the rules stands in the view {@code roster_entry}, so that lists and pages never disagree. */
@Dependent
class SqlBandOfPerson implements BandOfPerson {
    private static final String IN_CLASS = """
            select band, band_source
            from roster_entry
            where school_id = :school and class_group_id = :class and person_id = :person and band is not null
            """;
    private static final String WITHOUT_PLACE = """
            select coalesce(p.band_override, l.band, m.band, c.band, c.guessed_band, s.default_band) as band,
                case
                    when p.band_override is not null then 'PERSON'
                    when l.band is not null then 'LINK'
                    when m.band is not null then 'MOODLE'
                    when c.band is not null then 'CLASS'
                    when c.guessed_band is not null then 'CLASS_GUESSED'
                    else 'SCHOOL'
                end as band_source
            from person p
            join school s on s.id = p.school_id
            cross join (select cast(:linkBand as text) as band) l
            left join moodle_band m on m.school_id = p.school_id and m.person_id = p.id
            left join class_group c on c.school_id = p.school_id and c.id = cast(:class as uuid)
            where p.school_id = :school and p.id = :person
                and coalesce(p.band_override, l.band, m.band, c.band, c.guessed_band, s.default_band) is not null
            """;

    private static final String IN_ALL_CLASSES = """
            select band, min(band_source) as band_source
            from roster_entry
            where school_id = :school and person_id = :person and active and pupil and band is not null
            group by band
            """;

    private static final String OF_CLASSMATES = """
            select coalesce(e.link_band, m.band, c.band, c.guessed_band, s.default_band) as band
            from enrolment e
            join class_group c on c.school_id = e.school_id and c.id = e.class_group_id
            join school s on s.id = e.school_id
            left join moodle_band m on m.school_id = e.school_id and m.person_id = e.person_id
            where e.school_id = :school and e.class_group_id = :class and e.person_id = :person
                and coalesce(e.link_band, m.band, c.band, c.guessed_band, s.default_band) is not null
            """;

    private final Jdbi jdbi;

    @Inject
    SqlBandOfPerson(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<BandFound> in(SchoolId school, PersonId person, ClassGroupId classGroup) {
        return jdbi.withHandle(handle -> handle.createQuery(IN_CLASS)
                .bind("school", school.value())
                .bind("class", classGroup.value())
                .bind("person", person.value())
                .map((row, context) -> found(row))
                .findOne());
    }

    @Override
    public Optional<Band> ofClassmates(SchoolId school, PersonId person, ClassGroupId classGroup) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_CLASSMATES)
                .bind("school", school.value())
                .bind("class", classGroup.value())
                .bind("person", person.value())
                .map((row, context) -> Band.valueOf(row.getString("band")))
                .findOne());
    }

    @Override
    public Optional<BandFound> withoutPlace(
            SchoolId school, PersonId person, Optional<ClassGroupId> lookingInto, Optional<Band> linkBand) {
        var agreed = lookingInto.isEmpty() && linkBand.isEmpty()
                ? inAllClasses(school, person)
                : Optional.<BandFound>empty();
        return agreed.or(() -> alone(school, person, lookingInto, linkBand));
    }

    private Optional<BandFound> inAllClasses(SchoolId school, PersonId person) {
        var bands = jdbi.withHandle(handle -> handle.createQuery(IN_ALL_CLASSES)
                .bind("school", school.value())
                .bind("person", person.value())
                .map((row, context) -> found(row))
                .list());
        return bands.size() == 1 ? Optional.of(bands.get(0)) : Optional.empty();
    }

    private Optional<BandFound> alone(
            SchoolId school, PersonId person, Optional<ClassGroupId> lookingInto, Optional<Band> linkBand) {
        return jdbi.withHandle(handle -> handle.createQuery(WITHOUT_PLACE)
                .bind("school", school.value())
                .bind("person", person.value())
                .bind("class", lookingInto.map(ClassGroupId::value).orElse(null))
                .bind("linkBand", linkBand.map(Band::name).orElse(null))
                .map((row, context) -> found(row))
                .findOne());
    }

    private static BandFound found(ResultSet row) throws SQLException {
        return new BandFound(Band.valueOf(row.getString("band")), BandSource.valueOf(row.getString("band_source")));
    }
}
