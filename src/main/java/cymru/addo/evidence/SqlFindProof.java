package cymru.addo.evidence;

import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlFindProof implements FindProof {
    private static final String WITH = "select l.previous_hash, l.hash, " + SqlEventRows.COLUMNS + """
            from event_link l
            join event e on e.school_id = l.school_id and e.id = l.event_id
            where left(l.hash, 13) = :prefix
            """;
    private static final String HASH = """
            select hash
            from event_link
            where school_id = :school and event_id = :event
            """;

    private final Jdbi jdbi;

    @Inject
    SqlFindProof(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Event> with(ShortCode code) {
        return jdbi.withHandle(handle -> handle.createQuery(WITH)
                .bind("prefix", code.hashPrefix())
                .map((row, context) ->
                        new Linked(row.getString("previous_hash"), row.getString("hash"), SqlEventRows.event(row)))
                .filter(linked -> code.fits(linked.hash()) && linked.isSound())
                .map(Linked::event)
                .list());
    }

    @Override
    public Optional<ShortCode> codeOf(SchoolId school, long event) {
        return jdbi.withHandle(handle -> handle.createQuery(HASH)
                .bind("school", school.value())
                .bind("event", event)
                .mapTo(String.class)
                .findOne()
                .map(ShortCode::of));
    }

    private record Linked(String previous, String hash, Event event) {
        boolean isSound() {
            return hash.equals(CanonicalForm.hash(previous, event));
        }
    }
}
