package cymru.addo.agreement;

/** Refuses an empty sentence where a reader would have met one. */
final class Words {
    private Words() {}

    static void required(String words, String what) {
        if (words == null || words.isBlank()) {
            throw new IllegalArgumentException("The agreement needs words for its " + what);
        }
    }
}
