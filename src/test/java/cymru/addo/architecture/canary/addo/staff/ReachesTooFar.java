package cymru.addo.architecture.canary.addo.staff;

import cymru.addo.completion.Completion;

/** Wrong: staff may not use completion. */
class ReachesTooFar {
    Completion reached;
}
