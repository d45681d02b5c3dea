package cymru.addo.architecture.canary.addo.web.progress;

import cymru.addo.web.roster.ClassPage;

/** Wrong: web.progress may not use web.roster. */
class ReachesTooFar {
    ClassPage reached;
}
