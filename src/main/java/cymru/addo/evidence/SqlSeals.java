package cymru.addo.evidence;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** One seal of a school at a time, so that each has a number of its own. */
@Dependent
class SqlSeals implements Seals {
    private static final String LOCK = "select pg_advisory_xact_lock(7002, hashtext(cast(:school as text)))";
    private static final String NEXT = "select coalesce(max(number), 0) + 1 from seal where school_id = :school";
    private static final String COUNTS = """
            select e.kind, count(*) as many
            from event_link l
            join event e on e.school_id = l.school_id and e.id = l.event_id
            where l.school_id = :school and l.position <= :position and e.school_year = :year
            group by e.kind
            """;
    private static final String KEEP = """
            with noted as (
                insert into event (school_id, kind, actor_id, school_year, happened_at, facts)
                values (:school, 'YEAR_SEALED', :by, :year, :at,
                    jsonb_build_object('number', cast(:number as text), 'position', cast(:position as text),
                        'head', cast(:head as text), 'seal', cast(:hash as text)))
                returning id
            )
            insert into seal (school_id, number, school_year, position, head, counts, hash, sealed_by, sealed_at, event_id)
            select :school, :number, :year, :position, :head, jsonb_object(:kinds, :manys), :hash, :by, :at, noted.id
            from noted
            """;
    private static final String SEALS = """
            select school_id, number, school_year, position, head, sealed_by, sealed_at,
                array(select c.key from jsonb_each_text(counts) c order by c.key) as kinds,
                array(select c.value from jsonb_each_text(counts) c order by c.key) as manys
            from seal
            """;

    private final Jdbi jdbi;

    @Inject
    SqlSeals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Seal keep(SchoolId school, SchoolYear year, long position, String head, PersonId by, Instant at) {
        return jdbi.inTransaction(handle -> {
            handle.createQuery(LOCK).bind("school", school.value()).mapToMap().list();
            var seal = new Seal(
                    school,
                    next(handle, school),
                    year,
                    position,
                    head,
                    counts(handle, school, year, position),
                    by,
                    at.truncatedTo(ChronoUnit.MICROS));
            keep(handle, seal);
            return seal;
        });
    }

    private static int next(Handle handle, SchoolId school) {
        return handle.createQuery(NEXT)
                .bind("school", school.value())
                .mapTo(Integer.class)
                .one();
    }

    private static SortedMap<String, Long> counts(Handle handle, SchoolId school, SchoolYear year, long position) {
        var counts = new TreeMap<String, Long>();
        handle.createQuery(COUNTS)
                .bind("school", school.value())
                .bind("position", position)
                .bind("year", year.startsIn())
                .map((row, context) -> counts.put(row.getString("kind"), row.getLong("many")))
                .list();
        return counts;
    }

    private static void keep(Handle handle, Seal seal) {
        handle.createUpdate(KEEP)
                .bind("school", seal.school().value())
                .bind("number", seal.number())
                .bind("year", seal.year().startsIn())
                .bind("position", seal.position())
                .bind("head", seal.head())
                .bind("hash", seal.hash())
                .bind("by", seal.by().value())
                .bind("at", seal.at())
                .bindArray("kinds", String.class, List.copyOf(seal.counts().keySet()))
                .bindArray(
                        "manys",
                        String.class,
                        seal.counts().values().stream().map(String::valueOf).toList())
                .execute();
    }

    @Override
    public List<Seal> of(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(SEALS + "where school_id = :school order by number desc")
                .bind("school", school.value())
                .map((row, context) -> seal(row))
                .list());
    }

    @Override
    public List<Seal> with(ShortCode code) {
        return jdbi.withHandle(handle -> handle.createQuery(SEALS + "where left(hash, 13) = :prefix")
                .bind("prefix", code.hashPrefix())
                .map((row, context) -> seal(row))
                .filter(seal -> seal.code().equals(code))
                .list());
    }

    private static Seal seal(ResultSet row) throws SQLException {
        var kinds = (String[]) row.getArray("kinds").getArray();
        var manys = (String[]) row.getArray("manys").getArray();
        var counts = new TreeMap<String, Long>();
        for (var i = 0; i < kinds.length; i++) counts.put(kinds[i], Long.valueOf(manys[i]));
        return new Seal(
                new SchoolId(row.getObject("school_id", UUID.class)),
                row.getInt("number"),
                new SchoolYear(row.getInt("school_year")),
                row.getLong("position"),
                row.getString("head"),
                counts,
                new PersonId(row.getObject("sealed_by", UUID.class)),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant());
    }
}
