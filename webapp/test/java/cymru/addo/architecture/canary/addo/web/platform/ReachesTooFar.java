package cymru.addo.architecture.canary.addo.web.platform;

import cymru.addo.web.school.SettingsPage;

/** Wrong: web.platform may not use web.school. */
class ReachesTooFar {
    SettingsPage reached;
}
