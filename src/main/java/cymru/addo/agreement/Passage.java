package cymru.addo.agreement;

import cymru.addo.content.ContentFault;
import cymru.addo.school.Band;
import cymru.addo.school.Language;

/** One stretch of words in a content file: which file, for whom, what it is there, and what it says (null if nothing). */
record Passage(String file, Band band, Language language, String name, String text) {
    boolean isWritten() {
        return text != null && !text.isBlank();
    }

    /** Running text, as against a title or the words on a button. */
    boolean isProse() {
        return name.equals("promise") || name.equals("reason") || name.equals("intro") || name.equals("declaration");
    }

    boolean isFor(Band one, Language other) {
        return band == one && language == other;
    }

    /** The same passage in the other language has the same key. */
    String key() {
        return file + " " + band + " " + name;
    }

    ContentFault fault(String sentence) {
        return new ContentFault(file, place(), sentence);
    }

    private String place() {
        var who = band == null ? "" : "band " + band + ", ";
        return who + (language == Language.WELSH ? "Welsh" : "English") + ", " + name;
    }
}
