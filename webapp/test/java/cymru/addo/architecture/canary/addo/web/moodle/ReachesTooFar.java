package cymru.addo.architecture.canary.addo.web.moodle;

import cymru.addo.web.school.SettingsPage;

/** Wrong: web.moodle may not use web.school. */
class ReachesTooFar {
    SettingsPage reached;
}
