package cymru.addo.architecture.canary.addo.web.records;

import cymru.addo.web.school.SettingsPage;

/** Wrong: web.records may not use web.school. */
class ReachesTooFar {
    SettingsPage reached;
}
