package cymru.addo.architecture.canary.addo.approval;

import cymru.addo.completion.Completion;

/** Wrong: approval may not use completion. */
class ReachesTooFar {
    Completion reached;
}
