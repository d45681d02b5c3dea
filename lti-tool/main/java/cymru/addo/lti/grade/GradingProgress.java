package cymru.addo.lti.grade;

/** How far the marking has come, in the words of AGS 2.0, 3.4.6. Whatever is not fully graded, Moodle takes out of the gradebook. */
public enum GradingProgress {
    FULLY_GRADED("FullyGraded"),
    PENDING("Pending"),
    PENDING_MANUAL("PendingManual"),
    FAILED("Failed"),
    NOT_READY("NotReady");

    private final String word;

    GradingProgress(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
