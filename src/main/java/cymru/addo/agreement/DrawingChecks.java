package cymru.addo.agreement;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A pictogram stands in our pages as it is, so it may hold shapes only: no script, no style, nothing from elsewhere. */
final class DrawingChecks {
    private static final Pattern ACTIVE =
            Pattern.compile("<(?!/?(?:svg|g|path|circle|rect|ellipse|line)\\b)|\\bon\\w+=|href|url\\(|style=");
    private static final Pattern ON_THE_GRID = Pattern.compile("^<svg [^>]*viewBox=\"0 0 110 110\"");
    private static final Pattern SIZED = Pattern.compile("^<svg(?=\\s)[^>]*\\s(?:width|height)=");

    private DrawingChecks() {}

    static Stream<ContentFault> unsafeDrawings(ContentSource source) {
        return CompletenessChecks.drawings(source).stream()
                .filter(file -> !isPlain(source.text(file)))
                .map(file -> new ContentFault(
                        file, "", "A drawing has a 110 by 110 view box, no size of its own, and only shapes."));
    }

    private static boolean isPlain(String svg) {
        return ON_THE_GRID.matcher(svg).find()
                && !SIZED.matcher(svg).find()
                && !ACTIVE.matcher(svg).find();
    }
}
