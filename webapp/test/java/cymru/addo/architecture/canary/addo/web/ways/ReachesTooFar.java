package cymru.addo.architecture.canary.addo.web.ways;

import cymru.addo.web.roster.ClassPage;

/** Wrong: web.ways may not use web.roster. */
class ReachesTooFar {
    ClassPage reached;
}
