package cymru.addo.architecture.canary.addo.web.erasure;

import cymru.addo.web.roster.ClassPage;

/** Wrong: web.erasure may not use web.roster. */
class ReachesTooFar {
    ClassPage reached;
}
