package cymru.addo.content;

import java.util.regex.Pattern;

/** Slips of the pen that no reader should meet, in either language. */
public final class Slips {
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\[.*]|_{2,}|<[^>]*>|\\{\\{.*}}|\\bX{2,}\\b|\\b(?:TBC|TODO|TBD)\\b|lorem ipsum|\\?\\?");
    private static final int TOO_SHORT_TO_COMPARE = 20;

    private Slips() {}

    public static boolean leavesAPlaceholder(String text) {
        return PLACEHOLDER.matcher(text).find();
    }

    /** Whether one language says so much more than the other that something was forgotten there. */
    public static boolean areUnlike(String one, String other) {
        var longer = Math.max(one.length(), other.length());
        var shorter = Math.min(one.length(), other.length());
        return longer > TOO_SHORT_TO_COMPARE && longer > 2 * shorter;
    }
}
