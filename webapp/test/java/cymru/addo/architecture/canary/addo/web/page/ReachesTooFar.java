package cymru.addo.architecture.canary.addo.web.page;

import cymru.addo.web.session.Visitor;

/** Wrong: web.page may not use web.session. */
class ReachesTooFar {
    Visitor reached;
}
