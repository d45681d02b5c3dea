package cymru.addo.agreement;

import java.util.ArrayList;
import java.util.List;

/**
 * What has become of a sentence, word by word. Where little of it is left the whole is shown as taken away and said anew, since a
 * patchwork of two sentences can be read by nobody.
 */
public final class WordDiff {
    public enum Fate {
        KEPT,
        ADDED,
        REMOVED
    }

    /** Some words in a row that had the same fate. */
    public record Piece(Fate fate, String words) {}

    private WordDiff() {}

    public static List<Piece> between(String before, String now) {
        var old = words(before);
        var fresh = words(now);
        var common = common(old, fresh);
        if (2 * common[0][0] < Math.max(old.size(), fresh.size()))
            return List.of(
                    new Piece(Fate.REMOVED, String.join(" ", old)), new Piece(Fate.ADDED, String.join(" ", fresh)));
        return walk(old, fresh, common);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    /** How many words two sentences share in order, from each place of either on. */
    private static int[][] common(List<String> old, List<String> fresh) {
        var common = new int[old.size() + 1][fresh.size() + 1];
        for (int o = old.size() - 1; o >= 0; o--) {
            for (int f = fresh.size() - 1; f >= 0; f--) {
                common[o][f] = old.get(o).equals(fresh.get(f))
                        ? common[o + 1][f + 1] + 1
                        : Math.max(common[o + 1][f], common[o][f + 1]);
            }
        }
        return common;
    }

    private static List<Piece> walk(List<String> old, List<String> fresh, int[][] common) {
        var pieces = new Pieces();
        int o = 0;
        int f = 0;
        while (o < old.size() || f < fresh.size()) {
            if (o < old.size() && f < fresh.size() && old.get(o).equals(fresh.get(f))) {
                pieces.add(Fate.KEPT, fresh.get(f++));
                o++;
            } else if (o < old.size() && (f == fresh.size() || common[o + 1][f] >= common[o][f + 1])) {
                pieces.add(Fate.REMOVED, old.get(o++));
            } else {
                pieces.add(Fate.ADDED, fresh.get(f++));
            }
        }
        return List.copyOf(pieces.joined);
    }

    private static final class Pieces {
        private final List<Piece> joined = new ArrayList<>();

        void add(Fate fate, String word) {
            var last = joined.size() - 1;
            if (last >= 0 && joined.get(last).fate() == fate)
                joined.set(last, new Piece(fate, joined.get(last).words() + " " + word));
            else joined.add(new Piece(fate, word));
        }
    }
}
