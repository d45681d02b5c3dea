package cymru.addo.architecture.canary.addo.web.session;

import cymru.addo.web.launch.Arrivals;

/** Wrong: web.session may not use web.launch. */
class ReachesTooFar {
    Arrivals reached;
}
