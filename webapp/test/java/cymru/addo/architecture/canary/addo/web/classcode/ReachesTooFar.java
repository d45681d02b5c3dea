package cymru.addo.architecture.canary.addo.web.classcode;

import cymru.addo.web.roster.ClassPage;

/** Wrong: web.classcode may not use web.roster. */
class ReachesTooFar {
    ClassPage reached;
}
