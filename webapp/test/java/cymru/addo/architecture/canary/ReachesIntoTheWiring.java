package cymru.addo.architecture.canary;

import cymru.addo.web.app.StartUp;

/** Wrong: the wiring is nobody's business. */
class ReachesIntoTheWiring {
    StartUp reached;
}
