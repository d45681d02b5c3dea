package cymru.addo.lti.service;

/** A platform's service did not do what we asked. The message says why in words that are safe to log. */
public class ServiceFailed extends Exception {
    public ServiceFailed(String reason) {
        super(reason);
    }

    public ServiceFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
