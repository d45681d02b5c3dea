package cymru.addo.architecture.canary.addo.progress;

import cymru.addo.agreement.Edition;

/** Wrong: progress may not use agreement. */
class ReachesTooFar {
    Edition reached;
}
