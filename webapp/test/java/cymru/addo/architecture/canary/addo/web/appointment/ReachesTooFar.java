package cymru.addo.architecture.canary.addo.web.appointment;

import cymru.addo.web.records.SchoolPage;

/** Wrong: web.appointment may not use web.records. */
class ReachesTooFar {
    SchoolPage reached;
}
