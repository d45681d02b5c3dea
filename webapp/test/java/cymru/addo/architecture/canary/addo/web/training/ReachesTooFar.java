package cymru.addo.architecture.canary.addo.web.training;

import cymru.addo.web.school.SettingsPage;

/** Wrong: web.training may not use web.school. */
class ReachesTooFar {
    SettingsPage reached;
}
