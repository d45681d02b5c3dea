package cymru.addo.web.app;

import cymru.addo.web.page.Languages;
import cymru.addo.web.page.Trouble;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What should never happen. A database that is away is said honestly (503, it heals by itself); anything else is logged with
 * the reference that the page shows. Neither shows a stack trace, and the log line names no person.
 */
@Provider
public class Faults implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable fault) {
        return page(request, fault);
    }

    static Response page(HttpServletRequest request, Throwable fault) {
        var reference = Trouble.newReference();
        if (isDatabaseAway(fault)) {
            LOG.warn(
                    "Database away, reference {}: {}",
                    reference,
                    fault.getClass().getSimpleName());
            var page = Trouble.of(Languages.of(request), "database", reference).answer(503);
            return Response.fromResponse(page).header("Retry-After", 30).build();
        }
        LOG.error("Fault, reference {}", reference, fault);
        return Trouble.of(Languages.of(request), "fault", reference).answer(500);
    }

    /** Connection trouble has SQL state 08 or 57P (the server is stopping) or 53 (it has no room); pools add their own transient kind. */
    static boolean isDatabaseAway(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException || cause instanceof java.io.InterruptedIOException) return true;
            if (cause instanceof org.jdbi.v3.core.ConnectionException) return true;
            if (cause instanceof SQLException sql && isAwayState(sql.getSQLState())) return true;
            if (cause == cause.getCause()) return false;
        }
        return false;
    }

    private static boolean isAwayState(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53"));
    }
}
