package cymru.addo.architecture.canary.addo.training;

import cymru.addo.agreement.Edition;

/** Wrong: completion may not use agreement. */
class ReachesTooFar {
    Edition reached;
}
