package cymru.addo.architecture.canary;

import org.jdbi.v3.core.Jdbi;

/** Wrong: it speaks to the database and is not the wiring. */
class QueriesTheDatabase {
    Jdbi jdbi;
}
