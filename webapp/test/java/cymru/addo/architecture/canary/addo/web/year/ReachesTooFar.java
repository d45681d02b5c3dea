package cymru.addo.architecture.canary.addo.web.year;

import cymru.addo.web.roster.ClassPage;

/** Wrong: web.year may not use web.roster. */
class ReachesTooFar {
    ClassPage reached;
}
