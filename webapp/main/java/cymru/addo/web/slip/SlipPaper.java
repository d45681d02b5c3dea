package cymru.addo.web.slip;

import cymru.addo.web.page.Messages;
import java.util.List;

/**
 * The slips of a class on paper, a sheet for each child, in both languages side by side.
 *
 * @param cover a sheet for their teacher on top; null where there is none
 */
public record SlipPaper(
        String language, String title, String school, Messages left, Messages right, Cover cover, List<Sheet> sheets) {

    private static final int FEW = 9;

    /**
     * @param headings in both languages
     * @param classTitle so that a dropped sheet finds its way
     * @param qr the link as a picture
     * @param until the last day, in both languages
     */
    public record Sheet(
            List<String> headings,
            String classTitle,
            String code,
            String link,
            String qr,
            List<String> until,
            List<Promise> promises) {

        /** Whether there is room for larger letters. */
        public boolean isShort() {
            return promises.size() <= FEW;
        }
    }

    /** Whose papers these are, and what is left for each. */
    public record Cover(String heading, String words, List<Line> lines) {}

    /** @param open empty where nothing is left */
    public record Line(String name, String open) {}

    public record Promise(String left, String right) {}
}
