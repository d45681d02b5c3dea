package cymru.addo.architecture.canary;

import cymru.addo.lti.PlatformRegistration;

/** Wrong: it knows the protocol and is not vle. */
class KnowsTheProtocol {
    PlatformRegistration registration;
}
