package cymru.addo.architecture.canary.addo.web.support;

import cymru.addo.web.roster.ClassPage;

/** Wrong: web.support may not use web.roster. */
class ReachesTooFar {
    ClassPage reached;
}
