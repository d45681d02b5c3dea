package cymru.addo.progress;

import cymru.addo.curriculum.ModuleKey;

/** A question that several of a class had not right at the first go: worth a word with all of them. */
public record Missed(ModuleKey module, String question, int answers, int missed) {
    /** Fewer answers say nothing about a class, and too much about a child. */
    public static final int FEWEST = 5;

    public int percent() {
        return Math.round(100f * missed / answers);
    }
}
