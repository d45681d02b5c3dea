package cymru.addo.web.session;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The coordinator's pages, side by side on each of them: the rooms of the house, and the pages of the room one is in.
 *
 * @param rooms each leads to its first page
 */
public record SchoolMenu(List<Item> rooms, List<Item> items) {

    /** @param here whether this is the page one is on, or its room */
    public record Item(String address, String words, boolean here) {}

    private enum Room {
        AGREEMENT(
                "school",
                "school/support",
                "school/agreement",
                "school/understanding",
                "school/slips",
                "school/talks",
                "school/reminders",
                "school/access",
                "school/staff",
                "school/visitors"),
        LEARNING("school/path", "school/coverage", "school/content", "school/parents", "school/training"),
        PLATFORMS(
                "school/ways",
                "school/lists",
                "school/platforms",
                "school/sign-in",
                "school/moodle",
                "school/cohorts",
                "school/courses",
                "school/launches",
                "school/results"),
        SCHOOL(
                "school/settings",
                "school/year",
                "school/joiners",
                "school/coordinators",
                "school/evidence",
                "school/seals");

        private final List<String> pages;

        Room(String... pages) {
            this.pages = List.of(pages);
        }
    }

    /** @param here the page's path, for example {@code school/coverage} */
    public static SchoolMenu on(Visitor visitor, String here) {
        var room = Stream.of(Room.values())
                .filter(each -> each.pages.contains(here))
                .findFirst()
                .orElseThrow();
        return new SchoolMenu(
                Stream.of(Room.values())
                        .map(each -> item(
                                visitor,
                                each.pages.get(0),
                                "school.room." + each.name().toLowerCase(Locale.ROOT),
                                each == room))
                        .toList(),
                room.pages.stream()
                        .map(page ->
                                item(visitor, page, "school.menu." + page.replace("school/", ""), page.equals(here)))
                        .toList());
    }

    private static Item item(Visitor visitor, String page, String words, boolean here) {
        return new Item(visitor.page(page), visitor.messages().text(words), here);
    }
}
