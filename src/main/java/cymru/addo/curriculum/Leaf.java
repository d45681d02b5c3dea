package cymru.addo.curriculum;

import cymru.addo.content.ContentFault;
import cymru.addo.content.Yaml;
import cymru.addo.school.Language;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A place in a module's file where words in both languages belong.
 *
 * @param name what the words are there: title, outcome, heading, page, teacher, ask, again, who, message, group, option,
 *     with, feedback
 */
record Leaf(String name, Yaml words) {
    private static final Set<String> RUNNING = Set.of("page", "ask", "again", "option", "with", "feedback", "message");

    static Leaf of(String name, Yaml owner, String part) {
        return new Leaf(name, owner.at(part));
    }

    /** Whether the words are for the learner to read as sentences, as against titles and notes for the grown-up. */
    boolean isRunning() {
        return RUNNING.contains(name);
    }

    boolean isForTheLearner() {
        return !name.equals("teacher");
    }

    Stream<Passage> passages() {
        return Stream.of(Language.values()).map(this::in).filter(passage -> passage.text() != null);
    }

    Passage in(Language language) {
        return new Passage(this, language, words.text(language.tag()));
    }

    /** The words in one language. */
    record Passage(Leaf leaf, Language language, String text) {
        ContentFault fault(String sentence) {
            var line = leaf.words().line(language.tag());
            return new ContentFault(leaf.words().file(), line, named(language) + ", " + leaf.name(), sentence);
        }

        private static String named(Language language) {
            return language == Language.WELSH ? "Welsh" : "English";
        }
    }
}
