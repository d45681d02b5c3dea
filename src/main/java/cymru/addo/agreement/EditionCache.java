package cymru.addo.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Editions that were read once. They never change, so they never grow stale. */
@ApplicationScoped
class EditionCache {
    private final Map<EditionId, Edition> editions = new ConcurrentHashMap<>();

    public Edition get(EditionId id, Supplier<Edition> read) {
        var known = editions.get(id);
        if (known != null) return known;
        var edition = read.get();
        editions.put(id, edition);
        return edition;
    }
}
