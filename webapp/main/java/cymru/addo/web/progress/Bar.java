package cymru.addo.web.progress;

/**
 * A bar of a chart, drawn under its words. All bars of a chart are as long as what they are a part of.
 *
 * @param y where its words stand
 * @param part how long the hatched part is, and how long the full part in it
 */
public record Bar(int y, String words, String figures, int whole, int part, int full) {

    static final int LENGTH = 420;
    static final int STEP = 62;

    /** Shares of a hundred where {@code most} is the longest bar there is. */
    static Bar of(int line, String words, String figures, int most, int whole, int part, int full) {
        return new Bar(line * STEP + 18, words, figures, length(whole, most), length(part, most), length(full, most));
    }

    private static int length(int many, int most) {
        return most == 0 ? 0 : Math.round((float) LENGTH * many / most);
    }
}
