package cymru.addo.architecture.canary.addo.web.access;

import cymru.addo.web.roster.ClassPage;

/** Wrong: web.access may not use web.roster. */
class ReachesTooFar {
    ClassPage reached;
}
