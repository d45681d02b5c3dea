package cymru.addo.curriculum;

import cymru.addo.content.ContentFault;
import cymru.addo.content.Slips;
import cymru.addo.school.Language;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words are words: no HTML, no links, nothing half-written, and as much in one language as in the other. */
final class WritingChecks {
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!]|&#?\\w+;|`|^#{1,6} |]\\(|__", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile(
            "https?:|www\\.|\\b[\\w-]+\\.(?:com|org|net|uk|cymru|wales|info)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNTIDY = Pattern.compile("\\S {2,}\\S|\\S [.,;:!?](?=\\s|$)|(?<!\\.)\\.\\.(?!\\.)|,,");

    private WritingChecks() {}

    static Stream<ContentFault> markup(ModuleSource source) {
        return source.passages()
                .filter(passage -> MARKUP.matcher(passage.text()).find() || hasStrayStars(passage))
                .map(passage -> passage.fault("No markup here; on pages only **strong** words and lists of \"- \"."));
    }

    static Stream<ContentFault> links(ModuleSource source) {
        return source.passages()
                .filter(passage -> LINK.matcher(passage.text()).find())
                .map(passage -> passage.fault("No links and no addresses of websites: name the place in words."));
    }

    static Stream<ContentFault> untidiness(ModuleSource source) {
        return source.passages()
                .filter(passage -> UNTIDY.matcher(passage.text()).find() || Slips.leavesAPlaceholder(passage.text()))
                .map(passage -> passage.fault("There is a double space, a stray stop or a placeholder in the words."));
    }

    static Stream<ContentFault> unlikeLengths(ModuleSource source) {
        return source.leaves()
                .filter(leaf -> leaf.passages().count() == 2)
                .filter(leaf -> Slips.areUnlike(
                        leaf.in(Language.ENGLISH).text(),
                        leaf.in(Language.WELSH).text()))
                .map(leaf -> leaf.in(Language.WELSH).fault("One language says much more here than the other."));
    }

    private static boolean hasStrayStars(Leaf.Passage passage) {
        var withoutStrong = passage.leaf().name().equals("page")
                ? passage.text().replaceAll("\\*\\*(?=\\S)[^*]+(?<=\\S)\\*\\*", "")
                : passage.text();
        return withoutStrong.contains("*");
    }
}
