package cymru.addo.architecture.canary;

import cymru.addo.lti.PlatformRegistration;

/** Wrong: it knows the protocol and is no door. */
class KnowsTheProtocol {
    PlatformRegistration registration;
}
