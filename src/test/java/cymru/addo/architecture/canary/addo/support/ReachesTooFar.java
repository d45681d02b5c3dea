package cymru.addo.architecture.canary.addo.support;

import cymru.addo.completion.Completion;

/** Wrong: support may not use completion. */
class ReachesTooFar {
    Completion reached;
}
