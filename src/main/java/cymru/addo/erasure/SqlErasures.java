package cymru.addo.erasure;

import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlErasures implements Erasures {
    private static final String REMEMBER = """
            insert into event (school_id, kind, person_id, actor_id, school_year, happened_at, facts)
            values (:school, 'PERSON_ERASED', :person, :by, :year, :at, '{}')
            """;

    private final Jdbi jdbi;

    @Inject
    SqlErasures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean erase(School school, PersonId person, PersonId by, Instant at) {
        return jdbi.inTransaction(handle -> {
            if (run(handle, ErasureStatements.PERSON, school, person, at) == 0) return false;
            for (var sql : ErasureStatements.WORDS_AND_PLACES) run(handle, sql, school, person, at);
            handle.createUpdate(REMEMBER)
                    .bind("school", school.id().value())
                    .bind("person", person.value())
                    .bind("by", by.value())
                    .bind("year", school.yearAt(at).startsIn())
                    .bind("at", at)
                    .execute();
            return true;
        });
    }

    private static int run(Handle handle, String sql, School school, PersonId person, Instant at) {
        var update =
                handle.createUpdate(sql).bind("school", school.id().value()).bind("person", person.value());
        return (sql.contains(":at") ? update.bind("at", at) : update).execute();
    }
}
