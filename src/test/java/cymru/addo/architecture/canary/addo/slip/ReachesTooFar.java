package cymru.addo.architecture.canary.addo.slip;

import cymru.addo.completion.Completion;

/** Wrong: slip may not use completion. */
class ReachesTooFar {
    Completion reached;
}
