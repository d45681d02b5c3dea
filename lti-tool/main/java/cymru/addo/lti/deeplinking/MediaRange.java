package cymru.addo.lti.deeplinking;

import java.util.Set;

/** Media types as platforms name what they take: image/png, image/*, or anything. */
final class MediaRange {
    private MediaRange() {}

    static boolean anyOf(Set<String> ranges, String type) {
        return ranges.stream().anyMatch(range -> holds(range, type));
    }

    private static boolean holds(String range, String type) {
        if (range.equals("*/*")) return true;
        if (range.endsWith("/*")) return type.startsWith(range.substring(0, range.length() - 1));
        return range.equalsIgnoreCase(type);
    }
}
