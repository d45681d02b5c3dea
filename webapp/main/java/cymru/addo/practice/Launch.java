package cymru.addo.practice;

import cymru.addo.school.Language;
import java.util.Map;
import java.util.Optional;

/** One opening of the tool by one person: begun when the activity is clicked, over when the tool's question is answered. */
record Launch(
        Person person,
        Course course,
        Tool tool,
        String targetLinkUri,
        Language language,
        Display display,
        Map<String, String> custom,
        Optional<String> browser) {
    /** Where the tool's page stands: in a frame of ours, or in a tab of its own. */
    enum Display {
        IFRAME,
        WINDOW;

        static Display of(String word) {
            return "window".equals(word) ? WINDOW : IFRAME;
        }

        String word() {
            return name().toLowerCase();
        }
    }

    Launch {
        custom = Map.copyOf(custom);
    }
}
