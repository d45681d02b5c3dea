package cymru.addo.architecture.canary.addo.erasure;

import cymru.addo.completion.Completion;

/** Wrong: erasure may not use completion. */
class ReachesTooFar {
    Completion reached;
}
