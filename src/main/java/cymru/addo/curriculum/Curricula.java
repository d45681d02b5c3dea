package cymru.addo.curriculum;

import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each school can choose from: what Addo brings along, and what the school has published itself. Reading the shipped files
 * takes a second or two: it happens once, when somebody first asks, or before that when a quiet moment is used for it. A
 * school's own are read again when another version stands in the database, whichever node put it there.
 */
@ApplicationScoped
public class Curricula {
    private record Read(List<String> versions, Curriculum curriculum) {}

    private final Map<SchoolId, Read> read = new ConcurrentHashMap<>();
    private final OwnModules own;
    private volatile Curriculum shipped;

    /** What Addo brings along and nothing else. */
    public Curricula() {
        this(OwnModules.NONE);
    }

    @Inject
    public Curricula(OwnModules own) {
        this.own = own;
    }

    public Curriculum of(SchoolId school) {
        var versions = own.versions(school);
        if (versions.isEmpty()) return shipped();
        var known = read.get(school);
        if (known == null || !known.versions.equals(versions)) {
            known = new Read(versions, shipped().with(own.read(school, versions)));
            read.put(school, known);
        }
        return known.curriculum;
    }

    /** Reads now what would be read later, so that nobody waits for it. */
    public void makeReady() {
        shipped();
    }

    /** What Addo brings along. */
    public Curriculum shipped() {
        if (shipped == null) readShipped();
        return shipped;
    }

    private synchronized void readShipped() {
        if (shipped == null) shipped = Curriculum.shipped();
    }
}
