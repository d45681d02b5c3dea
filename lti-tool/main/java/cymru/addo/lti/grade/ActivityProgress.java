package cymru.addo.lti.grade;

/** How far somebody has come, in the words of AGS 2.0, 3.4.5. */
public enum ActivityProgress {
    INITIALIZED("Initialized"),
    STARTED("Started"),
    IN_PROGRESS("InProgress"),
    SUBMITTED("Submitted"),
    COMPLETED("Completed");

    private final String word;

    ActivityProgress(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
