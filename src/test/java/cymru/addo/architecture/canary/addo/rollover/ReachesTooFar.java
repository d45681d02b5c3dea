package cymru.addo.architecture.canary.addo.rollover;

import cymru.addo.completion.Completion;

/** Wrong: rollover may not use completion. */
class ReachesTooFar {
    Completion reached;
}
