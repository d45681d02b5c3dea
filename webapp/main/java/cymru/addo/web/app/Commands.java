package cymru.addo.web.app;

import cymru.addo.evidence.RebuildProjections;
import cymru.addo.evidence.VerifyChain;
import cymru.addo.evidence.VerifyChain.Outcome.Verified;
import cymru.addo.school.School;
import cymru.addo.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;

/**
 * What whoever keeps the server asks of it from the command line: the tables made anew from the events, the chain verified. Nobody is let in
 * meanwhile, and the process ends with the answer.
 */
@ApplicationScoped
public class Commands {

    private static final int DONE = 0;
    private static final int NOT_DONE = 1;

    private Database database;
    private Schools schools;
    private VerifyChain chain;
    private RebuildProjections projections;

    Commands() {}

    @Inject
    public Commands(Database database, Schools schools, VerifyChain chain, RebuildProjections projections) {
        this.database = database;
        this.schools = schools;
        this.chain = chain;
        this.projections = projections;
    }

    /** Never comes back. What the server has begun to build up is left as it stands; only the database is put away. */
    void runAndEnd(String command) {
        var code = attempt(command, System.out);
        AddoDataSource.stopEmbedded();
        Runtime.getRuntime().halt(code);
    }

    private int attempt(String command, PrintStream out) {
        try {
            database.migrate();
            var all = schools.all();
            if (all.isEmpty()) out.println("There is no school yet.");
            return all.stream()
                    .mapToInt(school -> run(command, school, out))
                    .max()
                    .orElse(DONE);
        } catch (RuntimeException e) {
            out.println("Not done (" + command + "): " + StartUp.rootMessage(e));
            return NOT_DONE;
        }
    }

    /** A chain that does not hold is no ground to build on. */
    private int run(String command, School school, PrintStream out) {
        var outcome = chain.verify(school.id());
        if (!(outcome instanceof Verified verified)) {
            out.println(school.name() + ": the chain of events is broken at place "
                    + ((VerifyChain.Outcome.Broken) outcome).position() + ". All before it is sound.");
            return NOT_DONE;
        }
        if (command.equals("rebuild")) rebuild(school, out);
        else
            out.println(school.name() + ": " + verified.upTo() + " events verified, " + verified.unlinked()
                    + " not linked yet, last hash " + verified.lastHash());
        return DONE;
    }

    private void rebuild(School school, PrintStream out) {
        for (var rebuilt : projections.rebuild(school.id()))
            out.println(school.name() + ": " + String.join(", ", rebuilt.tables()) + ": " + rebuilt.rows() + " rows, "
                    + (rebuilt.same() ? "the same as before" : "not what stood there before: now as the events say"));
    }
}
