package cymru.addo.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The place in a class where the tool opens: a resource link with a title and a line of description. Some are there
 * from the first day, others a teacher has placed, or taken over from another class.
 */
record Activity(
        String key,
        String moduleId,
        String resourceLinkId,
        Course course,
        String title,
        String description,
        Placement placement,
        Optional<Activity> copiedFrom) {

    /** The resource links that this one was copied from, the newest first. */
    List<String> linkHistory() {
        return history(Activity::resourceLinkId);
    }

    /** The classes that this activity was copied through, the newest first. */
    List<String> contextHistory() {
        return history(activity -> activity.course().contextId());
    }

    private List<String> history(Function<Activity, String> id) {
        var ids = new ArrayList<String>();
        for (var from = copiedFrom; from.isPresent(); from = from.get().copiedFrom()) ids.add(id.apply(from.get()));
        return ids;
    }
}
