package cymru.addo.architecture.canary.addo.web.visitor;

import cymru.addo.web.roster.ClassPage;

/** Wrong: web.visitor may not use web.roster. */
class ReachesTooFar {
    ClassPage reached;
}
