package cymru.addo.lti.registration;

/** Carries the reason out of the steps of a registration; becomes an outcome before anybody sees it. */
final class RegistrationFailed extends Exception {
    RegistrationFailed(String reason) {
        super(reason);
    }
}
