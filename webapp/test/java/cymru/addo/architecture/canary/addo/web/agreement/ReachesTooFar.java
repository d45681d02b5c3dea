package cymru.addo.architecture.canary.addo.web.agreement;

import cymru.addo.web.roster.ClassPage;

/** Wrong: web.agreement may not use web.roster. */
class ReachesTooFar {
    ClassPage reached;
}
