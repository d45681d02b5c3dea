package cymru.addo.architecture.canary.addo.web.staff;

import cymru.addo.web.roster.ClassPage;

/** Wrong: web.staff may not use web.roster. */
class ReachesTooFar {
    ClassPage reached;
}
