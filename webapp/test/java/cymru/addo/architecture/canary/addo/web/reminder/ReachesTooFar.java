package cymru.addo.architecture.canary.addo.web.reminder;

import cymru.addo.web.school.SettingsPage;

/** Wrong: web.reminder may not use web.school. */
class ReachesTooFar {
    SettingsPage reached;
}
