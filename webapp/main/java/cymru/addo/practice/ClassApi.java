package cymru.addo.practice;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Classes for scripts: their activities, their gradebook, and who joins and leaves. */
final class ClassApi {
    private final SampleSchool school;
    private final Activities activities;
    private final Gradebook gradebook;
    private final ClassWork work;

    ClassApi(SampleSchool school, Activities activities, Gradebook gradebook, ClassWork work) {
        this.school = school;
        this.activities = activities;
        this.gradebook = gradebook;
        this.work = work;
    }

    /** Needs course. */
    Answer activities(Request request) {
        return withCourse(request, course -> Answer.json(200, described(activities.of(course))));
    }

    /** Needs to (a class), and activity, or course for all of its activities. */
    Answer copy(Request request) {
        var to = request.parameter("to").flatMap(school::course);
        if (to.isEmpty()) return Api.refused("to");
        var one = activity(request);
        if (one.isPresent()) return Answer.json(200, described(List.of(work.copy(one.get(), to.get()))));
        return withCourse(request, course -> Answer.json(200, described(work.copyAll(course, to.get()))));
    }

    /** Needs activity. */
    Answer remove(Request request) {
        return activity(request)
                .map(activity -> {
                    work.remove(activity);
                    return Answer.json(200, described(activities.of(activity.course())));
                })
                .orElseGet(() -> Api.refused("activity"));
    }

    /** Needs course. */
    Answer gradebook(Request request) {
        return withCourse(
                request,
                course -> Answer.json(
                        200, gradebook.of(course).stream().map(this::described).toList()));
    }

    /** Needs course; with lineitem only that column is forgotten, else all. */
    Answer forget(Request request) {
        return withCourse(request, course -> {
            gradebook.of(course).stream()
                    .filter(item ->
                            request.parameter("lineitem").orElse(item.id()).equals(item.id()))
                    .forEach(gradebook::remove);
            return gradebook(request);
        });
    }

    /** Needs person, course and standing: active, inactive or left. */
    Answer enrol(Request request) {
        var person = request.parameter("person").flatMap(school::person);
        var standing = request.parameter("standing").flatMap(Standing::of);
        if (person.isEmpty()) return Api.refused("person");
        if (standing.isEmpty()) return Api.refused("standing");
        return withCourse(request, course -> {
            school.enrolments().set(person.get(), course, standing.get());
            return Answer.json(200, Map.of("people", school.rosterOf(course).size()));
        });
    }

    /** Needs course and count: so many made-up pupils join the class, to see what a tool makes of a large one. */
    Answer crowd(Request request) {
        var count = request.parameter("count").filter(number -> number.matches("\\d{1,4}"));
        if (count.isEmpty()) return Api.refused("count");
        return withCourse(request, course -> {
            school.crowd(course, Integer.parseInt(count.get()));
            return Answer.json(200, Map.of("people", school.rosterOf(course).size()));
        });
    }

    private Answer withCourse(Request request, Function<Course, Answer> work) {
        return request.parameter("course").flatMap(school::course).map(work).orElseGet(() -> Api.refused("course"));
    }

    private Optional<Activity> activity(Request request) {
        return request.parameter("activity").flatMap(activities::find);
    }

    private List<Map<String, Object>> described(List<Activity> some) {
        return some.stream().map(this::described).toList();
    }

    private Map<String, Object> described(Activity activity) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", activity.key());
        fields.put("resourceLink", activity.resourceLinkId());
        fields.put("title", activity.title());
        fields.put("text", activity.description());
        fields.put("custom", activity.placement().custom());
        fields.put(
                "lineitems", gradebook.of(activity).stream().map(LineItem::id).toList());
        put(fields, "from", activity.placement().available().start());
        put(fields, "until", activity.placement().available().end());
        put(fields, "due", activity.placement().submission().end());
        return fields;
    }

    private Map<String, Object> described(LineItem item) {
        var fields = item.json(item.id());
        fields.put(
                "marks", gradebook.marks(item).stream().map(ClassApi::described).toList());
        return fields;
    }

    private static Map<String, Object> described(Mark mark) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("userId", mark.subject());
        mark.given().ifPresent(given -> fields.put("given", given));
        fields.put("activityProgress", mark.activityProgress());
        fields.put("gradingProgress", mark.gradingProgress());
        mark.comment().ifPresent(words -> fields.put("comment", words));
        fields.put("timestamp", mark.timestamp().toString());
        fields.put("arrived", mark.arrived().toString());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, Optional<Instant> time) {
        time.ifPresent(there -> fields.put(name, there.toString()));
    }
}
