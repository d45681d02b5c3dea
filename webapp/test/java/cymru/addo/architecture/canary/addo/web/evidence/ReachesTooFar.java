package cymru.addo.architecture.canary.addo.web.evidence;

import cymru.addo.web.roster.ClassPage;

/** Wrong: web.evidence may not use web.roster. */
class ReachesTooFar {
    ClassPage reached;
}
