package cymru.addo.architecture.canary.addo.web.assignment;

import cymru.addo.web.roster.ClassPage;

/** Wrong: web.assignment may not use web.roster. */
class ReachesTooFar {
    ClassPage reached;
}
