package cymru.addo.check;

import cymru.addo.agreement.EditionId;
import cymru.addo.agreement.RuleKey;
import cymru.addo.school.Band;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** A try and its event are one statement. The number of the try keeps a button that is pressed twice from counting twice. */
@Dependent
class SqlChecks implements Checks {
    private static final String CHECKED = """
            select rule_key, coalesce(max(tries) filter (where asked_edition_id = :edition), 0) as tries, min(right_at) as right_at
            from standing_check
            where school_id = :school and person_id = :person and edition_id = :edition and school_year = :year and band = :band
            """;
    private static final String RIGHT_BY = """
            select person_id, count(distinct rule_key) as many
            from standing_check
            where school_id = :school and person_id = any (:people) and edition_id = :edition and school_year = :year
                and right_at is not null
            group by person_id
            """;
    private static final String KEEP = """
            with due as (
                select nextval('event_number') as id
                where :number = 1 or exists (
                    select 1
                    from rule_checked
                    where school_id = :school and person_id = :person and edition_id = :edition
                        and school_year = :year and rule_key = :rule and band = :band
                )
            ), kept as (
                insert into rule_checked (school_id, person_id, edition_id, school_year, rule_key, band, language,
                    tries, right_at, event_id)
                select :school, :person, :edition, :year, :rule, :band, :language, 1,
                    case when :right then cast(:at as timestamptz) end, id
                from due
                on conflict on constraint rule_checked_once_per_year do update
                set tries = rule_checked.tries + 1, right_at = excluded.right_at, event_id = excluded.event_id
                where rule_checked.right_at is null and rule_checked.tries + 1 = :number
                returning event_id
            )
            insert into event (school_id, id, kind, person_id, actor_id, school_year, happened_at, facts)
            select :school, event_id, 'RULE_CHECKED', :person, :person, :year, :at,
                jsonb_build_object('edition', cast(:edition as text), 'rule', cast(:rule as text),
                    'band', cast(:band as text), 'language', cast(:language as text),
                    'question', cast(:hash as text), 'try', cast(:number as text),
                    'right', case when :right then 'yes' else 'no' end)
            from kept
            """;

    private final Jdbi jdbi;

    @Inject
    SqlChecks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Map<RuleKey, Checked> of(SchoolId school, PersonId person, EditionId edition, Band band, SchoolYear year) {
        return jdbi.withHandle(
                handle -> of(handle.createQuery(CHECKED + "group by rule_key"), school, person, edition, year)
                        .bind("band", band.name())
                        .map((row, context) -> checked(row))
                        .collect(Collectors.toMap(Checked::rule, Function.identity())));
    }

    @Override
    public Map<PersonId, Integer> rightBy(
            SchoolId school, Collection<PersonId> people, EditionId edition, SchoolYear year) {
        return jdbi.withHandle(handle -> handle.createQuery(RIGHT_BY)
                .bind("school", school.value())
                .bindArray(
                        "people",
                        UUID.class,
                        people.stream().map(PersonId::value).toList())
                .bind("edition", edition.value())
                .bind("year", year.startsIn())
                .map((row, context) ->
                        Map.entry(new PersonId(row.getObject("person_id", UUID.class)), row.getInt("many")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public Checked keep(Try made) {
        var reader = made.reader();
        var school = reader.school().id();
        return jdbi.withHandle(handle -> {
            of(
                            handle.createUpdate(KEEP),
                            school,
                            reader.person(),
                            made.edition().id(),
                            made.year())
                    .bind("rule", made.rule().value())
                    .bind("band", reader.band().name())
                    .bind("language", reader.language().tag())
                    .bind("hash", made.mark().questionHash())
                    .bind("right", made.mark().right())
                    .bind("number", made.number())
                    .bind("at", made.at())
                    .execute();
            return of(
                            handle.createQuery(CHECKED + "and rule_key = :rule group by rule_key"),
                            school,
                            reader.person(),
                            made.edition().id(),
                            made.year())
                    .bind("rule", made.rule().value())
                    .bind("band", reader.band().name())
                    .map((row, context) -> checked(row))
                    .one();
        });
    }

    private static <S extends SqlStatement<S>> S of(
            S statement, SchoolId school, PersonId person, EditionId edition, SchoolYear year) {
        return statement
                .bind("school", school.value())
                .bind("person", person.value())
                .bind("edition", edition.value())
                .bind("year", year.startsIn());
    }

    private static Checked checked(ResultSet row) throws SQLException {
        return new Checked(
                new RuleKey(row.getString("rule_key")),
                row.getInt("tries"),
                Optional.ofNullable(row.getObject("right_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
