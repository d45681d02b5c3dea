package cymru.addo.web.session;

import java.util.List;
import java.util.stream.Stream;

/** The coordinator's pages, side by side on each of them. */
public record SchoolMenu(List<Item> items) {

    /** @param here whether this is the page one is on */
    public record Item(String address, String words, boolean here) {}

    public static SchoolMenu on(Visitor visitor, String here) {
        var m = visitor.messages();
        return new SchoolMenu(Stream.of(
                        "school",
                        "school/agreement",
                        "school/understanding",
                        "school/path",
                        "school/coverage",
                        "school/content",
                        "school/results",
                        "school/training",
                        "school/parents",
                        "school/platforms",
                        "school/coordinators",
                        "school/settings",
                        "school/evidence")
                .map(path -> new Item(
                        visitor.page(path), m.text("school.menu." + path.replace("school/", "")), path.equals(here)))
                .toList());
    }
}
