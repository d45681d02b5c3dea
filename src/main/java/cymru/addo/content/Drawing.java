package cymru.addo.content;

import java.util.regex.Pattern;

/** A pictogram stands in our pages as it is, so it may hold shapes only: no script, no style, nothing from elsewhere. */
public final class Drawing {
    private static final Pattern ACTIVE =
            Pattern.compile("<(?!/?(?:svg|g|path|circle|rect|ellipse|line)\\b)|\\bon\\w+=|href|url\\(|style=");
    private static final Pattern ON_THE_GRID = Pattern.compile("^<svg [^>]*viewBox=\"0 0 110 110\"");
    private static final Pattern SIZED = Pattern.compile("^<svg(?=\\s)[^>]*\\s(?:width|height)=");

    private Drawing() {}

    public static String file(String name) {
        return "pictures/" + name + ".svg";
    }

    public static boolean isPlain(String svg) {
        return ON_THE_GRID.matcher(svg).find()
                && !SIZED.matcher(svg).find()
                && !ACTIVE.matcher(svg).find();
    }
}
