package cymru.addo.architecture.canary.addo.lesson;

import cymru.addo.agreement.Edition;

/** Wrong: lesson may not use agreement. */
class ReachesTooFar {
    Edition reached;
}
