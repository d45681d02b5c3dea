package cymru.addo.evidence;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** How an event is read back from its row. */
final class SqlEventRows {
    static final String COLUMNS = """
            e.school_id, e.id, e.kind, e.person_id, e.actor_id, e.school_year, e.happened_at,
                array(select f.key from jsonb_each_text(e.facts) f order by f.key) as fact_names,
                array(select f.value from jsonb_each_text(e.facts) f order by f.key) as fact_values
            """;

    private SqlEventRows() {}

    static Event event(ResultSet row) throws SQLException {
        return new Event(
                new SchoolId(row.getObject("school_id", UUID.class)),
                row.getLong("id"),
                row.getString("kind"),
                person(row, "person_id"),
                person(row, "actor_id"),
                Optional.ofNullable(row.getObject("school_year", Integer.class)).map(SchoolYear::new),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                facts(row));
    }

    private static Optional<PersonId> person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(PersonId::new);
    }

    private static SortedMap<String, String> facts(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("fact_names").getArray();
        var values = (String[]) row.getArray("fact_values").getArray();
        var facts = new TreeMap<String, String>();
        for (var i = 0; i < names.length; i++) facts.put(names[i], values[i]);
        return facts;
    }
}
