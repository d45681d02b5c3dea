package cymru.addo.visitor;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.PlainText;
import cymru.addo.school.Sha256;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who signs at reception, in their own words. None of them stands in an event: of all of them together only a salted hash does, which
 * proves them as long as they are kept and says nothing once they are gone.
 *
 * @param organisation whom they come from; null for who comes on their own
 * @param host whom they are here to see
 * @param group the group that they answer for; empty for a visitor
 */
public record Guest(String name, String organisation, String host, String purpose, Optional<Group> group) {
    public static final int LONGEST = 160;

    public Guest {
        name = line(name);
        organisation = PlainText.lineOrNull(organisation, LONGEST);
        host = line(host);
        purpose = line(purpose);
        requireNonNull(group, "group");
    }

    /**
     * @param people about how many it covers
     * @param role what the one who signs is in it
     */
    public record Group(String name, int people, String role) {
        public static final int MOST = 9999;

        public Group {
            name = line(name);
            role = line(role);
            if (people < 1 || people > MOST) throw new IllegalArgumentException("A group has between 1 and " + MOST);
        }

        /** Names nobody, so that no log can. */
        @Override
        public String toString() {
            return "Group[" + people + "]";
        }
    }

    String hash(String salt) {
        var words = Stream.concat(
                        Stream.of(salt, name, organisation, host, purpose),
                        group.stream().flatMap(each -> Stream.of(each.name(), "" + each.people(), each.role())))
                .map(word -> Objects.requireNonNullElse(word, ""))
                .collect(Collectors.joining("\n"));
        return Sha256.hex(words);
    }

    private static String line(String words) {
        return requireNonNull(PlainText.lineOrNull(words, LONGEST), "A guest leaves no line empty");
    }

    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "Guest[" + group.map(Group::toString).orElse("visitor") + "]";
    }
}
