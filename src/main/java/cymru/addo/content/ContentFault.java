package cymru.addo.content;

/**
 * Something in a content file that its editor should put right, said in a plain sentence.
 *
 * @param line counted from 1, or 0 where the whole file is meant
 */
public record ContentFault(String file, int line, String place, String sentence) {
    public ContentFault(String file, String place, String sentence) {
        this(file, 0, place, sentence);
    }

    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + (place.isEmpty() ? "" : ", " + place) + ": " + sentence;
    }
}
