package cymru.addo.access;

import cymru.addo.agreement.Edition;
import cymru.addo.roster.KnownName;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

@Dependent
class SqlAccessRegister implements AccessRegister {
    private static final String ENTRIES = """
            select a.person_id, a.surname, a.forename, a.display_name, a.classes, a.seen_as_staff, a.state, a.since,
                a.set_by, a.reason, a.talked, n.note
            from access_now a
            left join access_note n on n.school_id = a.school_id and n.event_id = a.event_id
            where a.school_id = :school
            """;
    private static final String IN_ORDER = "order by a.surname, a.forename, a.display_name, a.person_id";
    private static final String NARROWED = """
                and (cast(:state as text) is null or a.state = :state)
                and (cast(:class as uuid) is null or exists (
                    select 1
                    from enrolment e
                    where e.school_id = a.school_id and e.person_id = a.person_id and e.active
                        and e.class_group_id = cast(:class as uuid)
                ))
            """;
    private static final String AGREED = """
                and a.state = 'NOT_GRANTED' and exists (
                    select 1
                    from standing_answer s
                    where s.school_id = a.school_id and s.person_id = a.person_id and s.edition_id = :edition
                        and s.school_year = :year and s.decision = 'AGREED'
                )
            """;
    private static final String TOTALS =
            "select state, count(*) as many from access_now where school_id = :school group by state";

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlAccessRegister(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public List<AccessEntry> of(SchoolId school, Optional<ClassGroupId> classGroup, Optional<AccessState> state) {
        return jdbi.withHandle(handle -> entries(handle.createQuery(ENTRIES + NARROWED + IN_ORDER)
                .bind("school", school.value())
                .bind("class", classGroup.map(ClassGroupId::value).orElse(null))
                .bind("state", state.map(Enum::name).orElse(null))));
    }

    @Override
    public Map<AccessState, Integer> totals(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(TOTALS)
                .bind("school", school.value())
                .map((row, context) ->
                        Map.entry(AccessState.valueOf(row.getString("state")), (int) row.getLong("many")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public Optional<AccessEntry> find(SchoolId school, PersonId person) {
        return jdbi
                .withHandle(handle -> entries(handle.createQuery(ENTRIES + "and a.person_id = :person")
                        .bind("school", school.value())
                        .bind("person", person.value())))
                .stream()
                .findFirst();
    }

    @Override
    public List<AccessEntry> toGrant(School school, Edition edition) {
        return jdbi.withHandle(handle -> entries(handle.createQuery(ENTRIES + AGREED + IN_ORDER)
                .bind("school", school.id().value())
                .bind("edition", edition.id().value())
                .bind("year", school.yearAt(clock.instant()).startsIn())));
    }

    private static List<AccessEntry> entries(Query query) {
        return query.map((row, context) -> entry(row)).list();
    }

    private static AccessEntry entry(ResultSet row) throws SQLException {
        return new AccessEntry(
                new PersonId(row.getObject("person_id", UUID.class)),
                KnownName.of(row.getString("forename"), row.getString("surname"), row.getString("display_name")),
                row.getString("classes"),
                row.getBoolean("seen_as_staff"),
                AccessState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("since", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("set_by", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getString("reason")).map(WhyWithdrawn::valueOf),
                row.getBoolean("talked"),
                Optional.ofNullable(row.getString("note")));
    }
}
