package cymru.addo.architecture.canary.addo.web.content;

import cymru.addo.web.school.SettingsPage;

/** Wrong: web.content may not use web.school. */
class ReachesTooFar {
    SettingsPage reached;
}
