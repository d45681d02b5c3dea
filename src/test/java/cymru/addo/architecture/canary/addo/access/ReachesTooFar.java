package cymru.addo.architecture.canary.addo.access;

import cymru.addo.completion.Completion;

/** Wrong: access may not use completion. */
class ReachesTooFar {
    Completion reached;
}
