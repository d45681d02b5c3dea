package cymru.addo.architecture.canary.addo.web.slip;

import cymru.addo.web.roster.ClassPage;

/** Wrong: web.slip may not use web.roster. */
class ReachesTooFar {
    ClassPage reached;
}
