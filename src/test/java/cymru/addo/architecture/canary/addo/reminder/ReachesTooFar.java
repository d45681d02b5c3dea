package cymru.addo.architecture.canary.addo.reminder;

import cymru.addo.completion.Completion;

/** Wrong: reminder may not use completion. */
class ReachesTooFar {
    Completion reached;
}
