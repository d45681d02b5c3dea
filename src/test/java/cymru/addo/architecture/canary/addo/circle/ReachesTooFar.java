package cymru.addo.architecture.canary.addo.circle;

import cymru.addo.completion.Completion;

/** Wrong: circle may not use completion. */
class ReachesTooFar {
    Completion reached;
}
