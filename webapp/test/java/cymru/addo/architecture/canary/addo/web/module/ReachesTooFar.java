package cymru.addo.architecture.canary.addo.web.module;

import cymru.addo.web.school.SettingsPage;

/** Wrong: web.module may not use web.school. */
class ReachesTooFar {
    SettingsPage reached;
}
