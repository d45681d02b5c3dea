package cymru.addo.lti.login;

/** What the browser leaves in the platform's storage before it goes on; another secret than the one in the cookie, which no script sees. */
public record StorageDeposit(StorageTarget target, String value) {

    /** Says nothing of the value, so that no log can. */
    @Override
    public String toString() {
        return "StorageDeposit[" + target.frame() + "]";
    }
}
