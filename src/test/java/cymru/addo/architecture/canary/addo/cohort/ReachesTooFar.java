package cymru.addo.architecture.canary.addo.cohort;

import cymru.addo.completion.Completion;

/** Wrong: cohort may not use completion. */
class ReachesTooFar {
    Completion reached;
}
