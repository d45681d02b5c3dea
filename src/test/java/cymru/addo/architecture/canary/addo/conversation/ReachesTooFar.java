package cymru.addo.architecture.canary.addo.conversation;

import cymru.addo.completion.Completion;

/** Wrong: conversation may not use completion. */
class ReachesTooFar {
    Completion reached;
}
