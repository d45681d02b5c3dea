package cymru.addo.architecture.canary.addo.web.question;

import cymru.addo.web.school.SettingsPage;

/** Wrong: web.question may not use web.school. */
class ReachesTooFar {
    SettingsPage reached;
}
