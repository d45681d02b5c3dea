package cymru.addo.architecture.canary.addo.web.roster;

import cymru.addo.web.records.SchoolPage;

/** Wrong: web.roster may not use web.records. */
class ReachesTooFar {
    SchoolPage reached;
}
