package cymru.addo.exchange;

import cymru.addo.exchange.Item.Line;

/** What each of several right answers counts, in the shares of a hundred that Moodle knows. */
final class Shares {
    private Shares() {}

    static String each(Item item) {
        var right = item.lines().stream().filter(Line::right).count();
        return switch ((int) right) {
            case 1 -> "100";
            case 2 -> "50";
            case 3 -> "33.33333";
            case 4 -> "25";
            case 5 -> "20";
            default -> "16.66667";
        };
    }
}
