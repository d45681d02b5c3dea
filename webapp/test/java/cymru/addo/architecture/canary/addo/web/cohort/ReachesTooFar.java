package cymru.addo.architecture.canary.addo.web.cohort;

import cymru.addo.web.school.SettingsPage;

/** Wrong: web.cohort may not use web.school. */
class ReachesTooFar {
    SettingsPage reached;
}
