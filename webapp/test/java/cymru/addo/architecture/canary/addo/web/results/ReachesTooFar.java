package cymru.addo.architecture.canary.addo.web.results;

import cymru.addo.web.school.SettingsPage;

/** Wrong: web.results may not use web.school. */
class ReachesTooFar {
    SettingsPage reached;
}
