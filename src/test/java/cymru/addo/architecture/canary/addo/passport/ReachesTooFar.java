package cymru.addo.architecture.canary.addo.passport;

import cymru.addo.access.AccessRegister;

/** Wrong: passport may not use access. */
class ReachesTooFar {
    AccessRegister reached;
}
