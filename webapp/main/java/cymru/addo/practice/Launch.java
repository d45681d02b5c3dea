package cymru.addo.practice;

import cymru.addo.school.Language;
import java.util.Map;
import java.util.Optional;

/** One opening of the tool by one person: begun when something is clicked, over when the tool's question is answered. */
record Launch(
        Person person,
        Optional<Course> course,
        Purpose purpose,
        Tool tool,
        String targetLinkUri,
        Language language,
        Display display,
        Map<String, String> custom,
        Map<String, Object> claims,
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

    Optional<Activity> activity() {
        return purpose.activity();
    }

    /** Where the tool sends the person back to: the activity, else the class, else their own page. */
    String place() {
        return activity().map(Activity::key).or(() -> course.map(Course::key)).orElse("");
    }
}
