package cymru.addo.architecture.canary.addo.records;

import cymru.addo.vle.LaunchSession;

/** Wrong: records may not use vle. */
class ReachesTooFar {
    LaunchSession reached;
}
