package cymru.addo.architecture.canary.addo.web.course;

import cymru.addo.web.school.SettingsPage;

/** Wrong: web.course may not use web.school. */
class ReachesTooFar {
    SettingsPage reached;
}
