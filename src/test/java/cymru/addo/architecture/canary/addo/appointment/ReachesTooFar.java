package cymru.addo.architecture.canary.addo.appointment;

import cymru.addo.records.ClassRow;

/** Wrong: appointment may not use records. */
class ReachesTooFar {
    ClassRow reached;
}
