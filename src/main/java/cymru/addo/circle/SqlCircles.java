package cymru.addo.circle;

import cymru.addo.circle.InCircle.State;
import cymru.addo.lesson.Hands;
import cymru.addo.roster.KnownName;
import cymru.addo.school.PersonId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

@Dependent
class SqlCircles implements Circles {
    private static final String COUNTED = """
            select question_key, option_key, place_key, hands
            from circle_count
            where school_id = :school and class_group_id = :class and school_year = :year and edition_id = :edition
            """;
    private static final String COUNT = """
            insert into circle_count (school_id, class_group_id, school_year, edition_id, question_key, option_key, place_key,
                hands, counted_at)
            values (:school, :class, :year, :edition, :question, :option, :place, :hands, :at)
            on conflict on constraint circle_count_key do update
            set hands = excluded.hands, counted_at = excluded.counted_at
            """;
    private static final String REGISTER = """
            select r.person_id, r.surname, r.forename, r.display_name,
                case when a.decision is null then 'OPEN' when a.method = 'class' then 'PRESENT' else 'OWN_ANSWER' end as state
            from roster_entry r
            left join standing_answer a on a.school_id = r.school_id and a.person_id = r.person_id
                and a.edition_id = :edition and a.school_year = :year
            where r.school_id = :school and r.class_group_id = :class and r.active and r.pupil
            order by r.surname, r.forename, r.display_name, r.person_id
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlCircles(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public List<Hands> counted(Circle circle) {
        return jdbi.withHandle(handle -> in(handle.createQuery(COUNTED), circle)
                .map((row, context) -> new Hands(
                        row.getString("question_key"),
                        row.getString("option_key"),
                        row.getString("place_key"),
                        row.getInt("hands")))
                .list());
    }

    @Override
    public void count(Circle circle, List<Hands> hands) {
        jdbi.useTransaction(handle -> {
            for (var each : hands)
                in(handle.createUpdate(COUNT), circle)
                        .bind("question", each.question())
                        .bind("option", each.option())
                        .bind("place", each.place())
                        .bind("hands", each.many())
                        .bind("at", clock.instant())
                        .execute();
        });
    }

    @Override
    public List<InCircle> register(Circle circle) {
        return jdbi.withHandle(handle -> in(handle.createQuery(REGISTER), circle)
                .map((row, context) -> entry(row))
                .list());
    }

    private static <S extends SqlStatement<S>> S in(S statement, Circle circle) {
        return statement
                .bind("school", circle.school().id().value())
                .bind("class", circle.classGroup().value())
                .bind("year", circle.year().startsIn())
                .bind("edition", circle.edition().id().value());
    }

    private static InCircle entry(ResultSet row) throws SQLException {
        return new InCircle(
                new PersonId(row.getObject("person_id", UUID.class)),
                KnownName.of(row.getString("forename"), row.getString("surname"), row.getString("display_name")),
                State.valueOf(row.getString("state")));
    }
}
