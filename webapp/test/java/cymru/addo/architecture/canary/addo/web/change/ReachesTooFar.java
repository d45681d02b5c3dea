package cymru.addo.architecture.canary.addo.web.change;

import cymru.addo.web.school.SettingsPage;

/** Wrong: web.change may not use web.school. */
class ReachesTooFar {
    SettingsPage reached;
}
