package cymru.addo.evidence;

import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Holds a lock of the school while it links, so that two nodes never give one place twice. Opens a transaction of its own, so nobody calls it within one. */
@Dependent
class SqlChainLinker implements ChainLinker {
    private static final int AT_ONCE = 1000;
    private static final String LOCK = "select pg_try_advisory_xact_lock(7001, hashtext(cast(:school as text)))";
    private static final String HEAD = """
            select position, hash
            from event_link
            where school_id = :school
            order by position desc
            limit 1
            """;
    private static final String TAIL = "select " + SqlEventRows.COLUMNS + """
            from event_unlinked u
            join event e on e.school_id = u.school_id and e.id = u.event_id
            where u.school_id = :school
            order by u.event_id
            limit :most
            """;
    private static final String LINK = """
            insert into event_link (school_id, position, event_id, previous_hash, hash)
            values (:school, :position, :event, :previous, :hash)
            """;
    private static final String LINKED = "delete from event_unlinked where school_id = :school and event_id = :event";

    private final Jdbi jdbi;

    @Inject
    SqlChainLinker(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public int linkTail(SchoolId school) {
        return jdbi.inTransaction(handle -> isAlone(handle, school) ? link(handle, school) : 0);
    }

    @Override
    public List<SchoolId> schoolsWithTail() {
        return jdbi.withHandle(handle -> handle.createQuery("select distinct school_id from event_unlinked")
                .mapTo(UUID.class)
                .map(SchoolId::new)
                .list());
    }

    private static boolean isAlone(Handle handle, SchoolId school) {
        return handle.createQuery(LOCK)
                .bind("school", school.value())
                .mapTo(Boolean.class)
                .one();
    }

    private static int link(Handle handle, SchoolId school) {
        var head = handle.createQuery(HEAD)
                .bind("school", school.value())
                .map((row, context) -> new Head(row.getLong("position"), row.getString("hash")))
                .findOne()
                .orElse(new Head(0, CanonicalForm.BEGINNING));
        var tail = handle.createQuery(TAIL)
                .bind("school", school.value())
                .bind("most", AT_ONCE)
                .map((row, context) -> SqlEventRows.event(row))
                .list();
        if (tail.isEmpty()) return 0;
        var links = handle.prepareBatch(LINK);
        var linked = handle.prepareBatch(LINKED);
        for (var event : tail) {
            var next = new Head(head.position() + 1, CanonicalForm.hash(head.hash(), event));
            links.bind("school", school.value())
                    .bind("position", next.position())
                    .bind("event", event.id())
                    .bind("previous", head.hash())
                    .bind("hash", next.hash())
                    .add();
            linked.bind("school", school.value()).bind("event", event.id()).add();
            head = next;
        }
        links.execute();
        linked.execute();
        return tail.size();
    }

    private record Head(long position, String hash) {}
}
