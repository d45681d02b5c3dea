package cymru.addo.architecture.canary.addo.web.school;

import cymru.addo.web.records.SchoolPage;

/** Wrong: web.school may not use web.records. */
class ReachesTooFar {
    SchoolPage reached;
}
