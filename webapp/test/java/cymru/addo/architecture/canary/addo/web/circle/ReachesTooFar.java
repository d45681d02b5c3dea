package cymru.addo.architecture.canary.addo.web.circle;

import cymru.addo.web.roster.ClassPage;

/** Wrong: web.circle may not use web.roster. */
class ReachesTooFar {
    ClassPage reached;
}
