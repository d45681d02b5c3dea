package cymru.addo.architecture.canary.addo.vle;

import cymru.addo.records.ClassRow;

/** Wrong: vle may not use records. */
class ReachesTooFar {
    ClassRow reached;
}
