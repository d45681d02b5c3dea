package cymru.addo.content;

import java.util.ArrayDeque;
import java.util.regex.Pattern;

/**
 * A pictogram stands in our pages as it is, so it may hold shapes only: no script, no style, nothing from elsewhere. It is read tag by
 * tag against what is allowed; whatever is not is refused, so that no browser can read more into it than we did.
 */
public final class Drawing {
    private static final String ATTRIBUTE =
            "\\s+(?:cx|cy|d|fill|height|opacity|r|rx|ry|stroke|stroke-linecap|stroke-linejoin"
                    + "|stroke-width|stroke-opacity|fill-opacity|fill-rule|transform|viewBox|width|x|x1|x2|xmlns|y|y1|y2|points)"
                    + "=\"[^\"<>&\\\\]{0,20000}+\"";
    private static final Pattern TAG = Pattern.compile("<(?:/(svg|g|path|circle|rect|ellipse|line)"
            + "|(svg|g|path|circle|rect|ellipse|line)((?:" + ATTRIBUTE + "){0,24}+)\\s*(/?))>\\s*");
    private static final Pattern ACTIVE = Pattern.compile("url\\s*\\(|script:|data:", Pattern.CASE_INSENSITIVE);
    private static final Pattern ON_THE_GRID = Pattern.compile("^<svg [^>]*viewBox=\"0 0 110 110\"");
    private static final Pattern SIZED = Pattern.compile("^<svg(?=\\s)[^>]*\\s(?:width|height)=");

    private Drawing() {}

    public static String file(String name) {
        return "pictures/" + name + ".svg";
    }

    public static boolean isPlain(String svg) {
        return ON_THE_GRID.matcher(svg).find()
                && !SIZED.matcher(svg).find()
                && !ACTIVE.matcher(svg).find()
                && isOfShapes(svg);
    }

    /** From the first tag to the last one drawing, each part of it closed. */
    private static boolean isOfShapes(String svg) {
        var open = new ArrayDeque<String>();
        var tag = TAG.matcher(svg);
        int at = 0;
        while (at < svg.length()) {
            if (at > 0 && open.isEmpty() || !tag.region(at, svg.length()).lookingAt()) return false;
            if (tag.group(1) != null) {
                if (open.isEmpty() || !open.pop().equals(tag.group(1))) return false;
            } else if (tag.group(4).isEmpty()) {
                if (tag.group(2).equals("svg") != open.isEmpty()) return false;
                open.push(tag.group(2));
            }
            at = tag.end();
        }
        return open.isEmpty();
    }
}
