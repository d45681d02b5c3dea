package cymru.addo.architecture.canary.addo.moodle;

import cymru.addo.completion.Completion;

/** Wrong: moodle may not use completion. */
class ReachesTooFar {
    Completion reached;
}
