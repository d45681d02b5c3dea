package cymru.addo.practice;

import java.util.List;
import java.util.Optional;

/** What a teacher changes in a class: takes activities out, or takes all of them over into another class. */
final class ClassWork {
    private final SampleSchool school;
    private final Doorways doorways;
    private final Activities activities;
    private final Gradebook gradebook;

    ClassWork(SampleSchool school, Doorways doorways, Activities activities, Gradebook gradebook) {
        this.school = school;
        this.doorways = doorways;
        this.activities = activities;
        this.gradebook = gradebook;
    }

    Answer remove(Request request) {
        return doorways.staff(request, (person, course) -> {
            activityOf(course, request).ifPresent(this::remove);
            return back(request, person, course);
        });
    }

    Answer copy(Request request) {
        return doorways.staff(request, (person, course) -> {
            request.parameter("to").flatMap(school::course).ifPresent(to -> copyAll(course, to));
            return back(request, person, course);
        });
    }

    void remove(Activity activity) {
        gradebook.remove(activity);
        activities.remove(activity);
    }

    /** With their columns of the gradebook, but without the marks. */
    List<Activity> copyAll(Course from, Course to) {
        return activities.of(from).stream().map(activity -> copy(activity, to)).toList();
    }

    Activity copy(Activity activity, Course to) {
        var copied = activities.copy(activity, to);
        gradebook.copy(activity, copied);
        return copied;
    }

    private Optional<Activity> activityOf(Course course, Request request) {
        return request.parameter("activity").flatMap(activities::find).filter(activity -> activity.course()
                .equals(course));
    }

    private static Answer back(Request request, Person person, Course course) {
        return Answer.seeOther(Visit.of(request, person.language()).to(Campus.address(person, course)));
    }
}
