package cymru.addo.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The activities of all classes, in the order in which they were placed. */
final class Activities {
    private final List<Activity> placed = new ArrayList<>();
    private int newestModule = 100;

    Activities(List<Activity> first) {
        placed.addAll(first);
    }

    synchronized List<Activity> all() {
        return List.copyOf(placed);
    }

    synchronized List<Activity> of(Course course) {
        return placed.stream()
                .filter(activity -> activity.course().equals(course))
                .toList();
    }

    synchronized Optional<Activity> find(String key) {
        return placed.stream().filter(activity -> activity.key().equals(key)).findFirst();
    }

    synchronized Optional<Activity> ofLink(String resourceLinkId) {
        return placed.stream()
                .filter(activity -> activity.resourceLinkId().equals(resourceLinkId))
                .findFirst();
    }

    Activity place(Course course, String title, String description, Placement placement) {
        return add(course, title, description, placement, Optional.empty());
    }

    /** As Moodle does when an activity is duplicated: everything that was settled stays, the resource link is new. */
    Activity copy(Activity from, Course to) {
        return add(to, from.title(), from.description(), from.placement(), Optional.of(from));
    }

    synchronized boolean remove(Activity activity) {
        return placed.remove(activity);
    }

    private synchronized Activity add(
            Course course, String title, String description, Placement placement, Optional<Activity> copiedFrom) {
        int module = ++newestModule;
        var activity = new Activity(
                course.key() + "-activity-" + module,
                Integer.toString(module),
                Integer.toString(module + 100),
                course,
                title,
                description,
                placement,
                copiedFrom);
        placed.add(activity);
        return activity;
    }
}
