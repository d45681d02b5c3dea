package cymru.addo.architecture.canary.addo.course;

import cymru.addo.completion.Completion;

/** Wrong: course may not use completion. */
class ReachesTooFar {
    Completion reached;
}
