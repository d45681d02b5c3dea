package cymru.addo.architecture.canary.addo.web.launch;

import cymru.addo.web.records.SchoolPage;

/** Wrong: web.launch may not use web.records. */
class ReachesTooFar {
    SchoolPage reached;
}
