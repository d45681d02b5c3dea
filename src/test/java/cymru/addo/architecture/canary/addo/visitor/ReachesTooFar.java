package cymru.addo.architecture.canary.addo.visitor;

import cymru.addo.completion.Completion;

/** Wrong: visitor may not use completion. */
class ReachesTooFar {
    Completion reached;
}
