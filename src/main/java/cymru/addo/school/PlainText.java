package cymru.addo.school;

/** Words typed by people or sent by platforms, made fit to keep: no control characters, no broken letters, not too long. */
public final class PlainText {
    private static final String CONTROL = "[\\p{Cntrl}&&[^\\n\\t]]";

    private PlainText() {}

    /** The words without what no reader can see, cut at so many letters; empty for null. */
    public static String of(String words, int longest) {
        if (words == null) return "";
        var clean = wholeLetters(words.replace("\r\n", "\n").replaceAll(CONTROL, ""))
                .strip();
        if (clean.length() <= longest) return clean;
        var end = Character.isHighSurrogate(clean.charAt(longest - 1)) ? longest - 1 : longest;
        return clean.substring(0, end);
    }

    /** The same on one line, or null when nothing is left: for names and titles. */
    public static String lineOrNull(String words, int longest) {
        var line = of(words, longest).replaceAll("\\s+", " ");
        return line.isEmpty() ? null : line;
    }

    private static String wholeLetters(String words) {
        var whole = new StringBuilder(words.length());
        words.codePoints()
                .map(letter -> Character.getType(letter) == Character.SURROGATE ? 0xFFFD : letter)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
