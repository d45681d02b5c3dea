package cymru.addo.architecture.canary.addo.roster;

import cymru.addo.agreement.Edition;

/** Wrong: roster may not use agreement. */
class ReachesTooFar {
    Edition reached;
}
