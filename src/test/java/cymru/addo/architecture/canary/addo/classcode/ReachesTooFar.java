package cymru.addo.architecture.canary.addo.classcode;

import cymru.addo.completion.Completion;

/** Wrong: classcode may not use completion. */
class ReachesTooFar {
    Completion reached;
}
