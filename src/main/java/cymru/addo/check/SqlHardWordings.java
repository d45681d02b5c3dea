package cymru.addo.check;

import cymru.addo.agreement.EditionId;
import cymru.addo.agreement.RuleKey;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Nobody's name is read here, and no row of fewer than enough people leaves the database. */
@Dependent
class SqlHardWordings implements HardWordings {
    private static final String TRIED = """
            select rule_key, band, language, count(*) as people,
                count(*) filter (where tries = 1 and right_at is not null) as right_at_first
            from rule_checked
            where school_id = :school and edition_id = :edition and school_year = :year
            group by rule_key, band, language
            having count(*) >= :fewest
            order by count(*) filter (where tries = 1 and right_at is not null) * 1.0 / count(*), count(*) desc,
                rule_key, band, language
            """;

    private final Jdbi jdbi;

    @Inject
    SqlHardWordings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Tried> of(SchoolId school, EditionId edition, SchoolYear year) {
        return jdbi.withHandle(handle -> handle.createQuery(TRIED)
                .bind("school", school.value())
                .bind("edition", edition.value())
                .bind("year", year.startsIn())
                .bind("fewest", FEWEST)
                .map((row, context) -> new Tried(
                        new RuleKey(row.getString("rule_key")),
                        Band.valueOf(row.getString("band")),
                        Language.of(row.getString("language")),
                        row.getInt("people"),
                        row.getInt("right_at_first")))
                .list());
    }
}
