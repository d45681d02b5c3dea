package cymru.addo.architecture.canary.addo.assignment;

import cymru.addo.records.ClassRow;

/** Wrong: assignment may not use records. */
class ReachesTooFar {
    ClassRow reached;
}
