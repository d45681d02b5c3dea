package cymru.addo.architecture.canary.addo.web.conversation;

import cymru.addo.web.roster.ClassPage;

/** Wrong: web.conversation may not use web.roster. */
class ReachesTooFar {
    ClassPage reached;
}
