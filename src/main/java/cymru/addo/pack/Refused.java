package cymru.addo.pack;

/** Leaves the reading of a zip at the first thing that is not taken. It never gets out of this package. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    Refused(Refusal.Why why, String file) {
        super(why.name(), null, false, false);
        this.refusal = new Refusal(why, file);
    }

    Refusal refusal() {
        return refusal;
    }
}
