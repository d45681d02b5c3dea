package cymru.addo.architecture.canary.addo.outstanding;

import cymru.addo.records.ClassRow;

/** Wrong: outstanding may not use records. */
class ReachesTooFar {
    ClassRow reached;
}
