package cymru.addo.cohort;

import cymru.addo.school.Band;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlStandings implements Standings {
    private static final String STANDING = """
            select p.subject, p.seen_as_staff, p.band_override,
                array(
                    select r.band
                    from roster_entry r
                    where r.school_id = p.school_id and r.person_id = p.id and r.active and r.pupil and r.band is not null
                ) as places,
                array(
                    select e.link_band
                    from enrolment e
                    where e.school_id = p.school_id and e.person_id = p.id and e.active and e.link_band is not null
                ) as links, (
                    select min(a.band)
                    from standing_answer a
                    where a.school_id = p.school_id and a.person_id = p.id and a.edition_id = :edition
                        and a.school_year = :year and a.decision = 'AGREED'
                ) as agreed_in
            from person p
            where p.school_id = :school and p.issuer = :site and p.subject = any (:subjects)
            """;

    private final Jdbi jdbi;

    @Inject
    SqlStandings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Map<String, Standing> of(SchoolId school, StandingQuestion question) {
        return jdbi.withHandle(handle -> handle.createQuery(STANDING)
                .bind("school", school.value())
                .bind("site", question.site())
                .bindArray("subjects", String.class, List.copyOf(question.subjects()))
                .bind("edition", question.edition().value())
                .bind("year", question.year().startsIn())
                .map((row, context) -> Map.entry(row.getString("subject"), standing(row)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getBoolean("seen_as_staff"),
                Optional.ofNullable(row.getString("band_override")).map(Band::valueOf),
                bands(row.getArray("places")),
                bands(row.getArray("links")),
                Optional.ofNullable(row.getString("agreed_in")).map(Band::valueOf));
    }

    private static List<Band> bands(Array names) throws SQLException {
        return Stream.of((String[]) names.getArray()).map(Band::valueOf).toList();
    }
}
