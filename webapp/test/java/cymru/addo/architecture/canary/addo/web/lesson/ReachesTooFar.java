package cymru.addo.architecture.canary.addo.web.lesson;

import cymru.addo.web.roster.ClassPage;

/** Wrong: web.lesson may not use web.roster. */
class ReachesTooFar {
    ClassPage reached;
}
