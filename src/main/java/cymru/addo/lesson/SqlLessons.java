package cymru.addo.lesson;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.lesson.Entry.State;
import cymru.addo.roster.KnownName;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

@Dependent
class SqlLessons implements Lessons {
    private static final String BEGIN = """
            insert into lesson (school_id, class_group_id, school_year, module_key, module_version, begun_by, begun_at)
            values (:school, :class, :year, :module, :version, :staff, :at)
            on conflict on constraint lesson_once_a_year do nothing
            """;
    private static final String OF_LESSON = """
            l.school_id = :school and l.class_group_id = :class and l.school_year = :year and l.module_key = :module
            """;
    private static final String COUNTED = """
            select n.question_key, n.option_key, n.place_key, n.hands
            from lesson l
            join lesson_count n on n.school_id = l.school_id and n.lesson_id = l.id
            where
            """ + OF_LESSON;
    private static final String COUNT = """
            insert into lesson_count (school_id, lesson_id, question_key, option_key, place_key, hands, counted_at)
            select l.school_id, l.id, :question, :option, :place, :hands, :at
            from lesson l
            where
            """ + OF_LESSON + """
            on conflict on constraint lesson_count_key do update set hands = excluded.hands, counted_at = excluded.counted_at
            """;
    private static final String PUPILS = """
            select r.person_id, r.surname, r.forename, r.display_name, p.recorded_at, p.corrected_at
            from roster_entry r
            left join lesson l on l.school_id = r.school_id and l.class_group_id = r.class_group_id
                and l.school_year = :year and l.module_key = :module
            left join lesson_present p on p.school_id = l.school_id and p.lesson_id = l.id and p.person_id = r.person_id
            where r.school_id = :school and r.class_group_id = :class and r.active and r.pupil
            order by r.surname, r.forename, r.display_name, r.person_id
            """;
    private static final String PRESENT = """
            insert into lesson_present (school_id, lesson_id, person_id, recorded_by, recorded_at)
            select l.school_id, l.id, r.person_id, :staff, :at
            from lesson l
            join roster_entry r on r.school_id = l.school_id and r.class_group_id = l.class_group_id and r.active and r.pupil
            where r.person_id = any (:pupils) and
            """ + OF_LESSON + """
            on conflict on constraint lesson_present_key do update
            set recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at, corrected_by = null, corrected_at = null
            where lesson_present.corrected_at is not null
            """;
    private static final String CORRECT = """
            update lesson_present p
            set corrected_by = :staff, corrected_at = :at
            from lesson l
            where l.id = p.lesson_id and p.school_id = l.school_id and p.person_id = :pupil and p.corrected_at is null and
            """ + OF_LESSON;
    private static final String OF_CLASS = """
            select l.module_key,
                (select count(distinct n.question_key) from lesson_count n
                    where n.school_id = l.school_id and n.lesson_id = l.id) as counted,
                (select count(*) from lesson_present p
                    where p.school_id = l.school_id and p.lesson_id = l.id and p.corrected_at is null) as present
            from lesson l
            where l.school_id = :school and l.class_group_id = :class and l.school_year = :year
            order by l.module_key
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlLessons(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public List<Hands> counted(Together together) {
        return jdbi.withHandle(handle -> in(handle.createQuery(COUNTED), together)
                .map((row, context) -> new Hands(
                        row.getString("question_key"),
                        row.getString("option_key"),
                        row.getString("place_key"),
                        row.getInt("hands")))
                .list());
    }

    @Override
    public void count(Together together, int moduleVersion, PersonId staff, List<Hands> hands) {
        jdbi.useTransaction(handle -> {
            begin(handle, together, moduleVersion, staff);
            for (var each : hands)
                in(handle.createUpdate(COUNT), together)
                        .bind("question", each.question())
                        .bind("option", each.option())
                        .bind("place", each.place())
                        .bind("hands", each.many())
                        .bind("at", clock.instant())
                        .execute();
        });
    }

    @Override
    public List<Entry> register(Together together) {
        return jdbi.withHandle(handle -> in(handle.createQuery(PUPILS), together)
                .map((row, context) -> entry(row))
                .list());
    }

    @Override
    public void present(Together together, int moduleVersion, PersonId staff, Set<PersonId> pupils) {
        jdbi.useTransaction(handle -> {
            begin(handle, together, moduleVersion, staff);
            in(handle.createUpdate(PRESENT), together)
                    .bindArray(
                            "pupils",
                            UUID.class,
                            pupils.stream().map(PersonId::value).toList())
                    .bind("staff", staff.value())
                    .bind("at", clock.instant())
                    .execute();
        });
    }

    @Override
    public boolean correct(Together together, PersonId staff, PersonId pupil) {
        return jdbi.withHandle(handle -> in(handle.createUpdate(CORRECT), together)
                        .bind("pupil", pupil.value())
                        .bind("staff", staff.value())
                        .bind("at", clock.instant())
                        .execute()
                == 1);
    }

    @Override
    public List<Begun> of(SchoolId school, ClassGroupId classGroup, int year) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_CLASS)
                .bind("school", school.value())
                .bind("class", classGroup.value())
                .bind("year", year)
                .map((row, context) -> new Begun(
                        new ModuleKey(row.getString("module_key")), row.getInt("counted"), row.getInt("present")))
                .list());
    }

    private void begin(Handle handle, Together together, int moduleVersion, PersonId staff) {
        in(handle.createUpdate(BEGIN), together)
                .bind("version", moduleVersion)
                .bind("staff", staff.value())
                .bind("at", clock.instant())
                .execute();
    }

    private static <S extends SqlStatement<S>> S in(S statement, Together together) {
        return statement
                .bind("school", together.school().value())
                .bind("class", together.classGroup().value())
                .bind("year", together.year().startsIn())
                .bind("module", together.module().value());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var recorded = row.getObject("recorded_at", OffsetDateTime.class);
        var corrected = row.getObject("corrected_at", OffsetDateTime.class);
        var state = recorded == null ? State.NOT_RECORDED : corrected == null ? State.PRESENT : State.CORRECTED;
        return new Entry(
                new PersonId(row.getObject("person_id", UUID.class)),
                name(row),
                state,
                Optional.ofNullable(recorded).map(OffsetDateTime::toInstant));
    }

    private static Optional<String> name(ResultSet row) throws SQLException {
        return KnownName.of(row.getString("forename"), row.getString("surname"), row.getString("display_name"));
    }
}
