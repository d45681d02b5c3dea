package cymru.addo.curriculum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The words of a page as a page shows them: paragraphs and lists, in which some words are strong. Nothing else exists. */
public record PageText(List<Block> blocks) {
    /** A paragraph (one line), or a list (each line a point). */
    public record Block(boolean isList, List<List<Run>> lines) {}

    /** Some words that are strong, or are not. */
    public record Run(String words, boolean strong) {}

    public static PageText of(String text) {
        var blocks = new ArrayList<Block>();
        for (var part : text.strip().split("\\n\\s*\\n")) {
            blocks.addAll(blocksIn(part));
        }
        return new PageText(List.copyOf(blocks));
    }

    /** Every paragraph and every point of a list by itself, without what makes words strong. */
    public List<String> plain() {
        return blocks.stream()
                .flatMap(block -> block.lines().stream())
                .map(line -> line.stream().map(Run::words).collect(Collectors.joining()))
                .toList();
    }

    private static List<Block> blocksIn(String part) {
        var points = part.split("(?m)^- ");
        var blocks = new ArrayList<Block>();
        if (!points[0].isBlank()) {
            blocks.add(new Block(false, List.of(runs(points[0]))));
        }
        if (points.length > 1) {
            blocks.add(new Block(
                    true, Arrays.stream(points).skip(1).map(PageText::runs).toList()));
        }
        return blocks;
    }

    private static List<Run> runs(String line) {
        var pieces = line.strip().replaceAll("\\s+", " ").split("\\*\\*");
        var runs = new ArrayList<Run>();
        for (int i = 0; i < pieces.length; i++) {
            if (!pieces[i].isEmpty()) {
                runs.add(new Run(pieces[i], i % 2 == 1));
            }
        }
        return List.copyOf(runs);
    }
}
