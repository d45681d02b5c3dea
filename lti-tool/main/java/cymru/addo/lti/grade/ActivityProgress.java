package cymru.addo.lti.grade;

import java.util.Arrays;
import java.util.Optional;

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

    static Optional<ActivityProgress> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
