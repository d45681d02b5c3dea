package cymru.addo.architecture.canary.addo.evidence;

import cymru.addo.agreement.Edition;

/** Wrong: evidence may not use agreement. */
class ReachesTooFar {
    Edition reached;
}
