package cymru.addo.architecture.canary.addo.check;

import cymru.addo.completion.Completion;

/** Wrong: check may not use completion. */
class ReachesTooFar {
    Completion reached;
}
