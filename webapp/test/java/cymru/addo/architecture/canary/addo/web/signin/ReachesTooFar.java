package cymru.addo.architecture.canary.addo.web.signin;

import cymru.addo.web.school.SettingsPage;

/** Wrong: web.signin may not use web.school. */
class ReachesTooFar {
    SettingsPage reached;
}
