package cymru.addo.practice;

import java.util.Map;
import java.util.Optional;

/**
 * Finds what somebody wants to open the tool for, by the name of the message. Whether that person may is not asked
 * here: pages offer only what they may, and scripts can try what Moodle too would sign.
 */
final class Purposes {
    private static final String OLD_DATA_PRIVACY = "DataPrivacyLaunchRequest";

    private final SampleSchool school;
    private final Activities activities;
    private final Gradebook gradebook;
    private final Choices choices;

    Purposes(SampleSchool school, Activities activities, Gradebook gradebook, Choices choices) {
        this.school = school;
        this.activities = activities;
        this.gradebook = gradebook;
        this.choices = choices;
    }

    /** The parameters say more: {@code for} names a person, {@code lineitem} a column, {@code activity} an activity. */
    Optional<Purpose> of(String message, Person person, Optional<Course> course, Tool tool, Request request) {
        return switch (message) {
            case Purpose.DEEP_LINKING ->
                course.map(
                        there -> new Purpose.ChooseContent(choices.begin(person, there, tool, request.parameters())));
            case Purpose.REVIEW -> course.flatMap(there -> review(there, request));
            case Purpose.CONTEXT -> course.map(there -> new Purpose.OpenCourse());
            case Purpose.EULA -> Optional.of(new Purpose.AskAgreement());
            case Purpose.DATA_PRIVACY, OLD_DATA_PRIVACY ->
                about(request).map(who -> new Purpose.LookAfterData(who, message));
            case Purpose.RESOURCE_LINK -> activity(request).map(Purpose.OpenActivity::new);
            default -> Optional.empty();
        };
    }

    private Optional<Purpose> review(Course course, Request request) {
        var pupil = about(request);
        var item = request.parameter("lineitem")
                .map(id -> gradebook.find(course, id))
                .orElseGet(() -> activity(request).flatMap(gradebook::only));
        if (pupil.isEmpty() || item.isEmpty()) return Optional.empty();
        var activity = item.get().resourceLinkId().flatMap(activities::ofLink);
        return Optional.of(new Purpose.ReviewWork(item.get(), activity, pupil.get()));
    }

    private Optional<Person> about(Request request) {
        return request.parameter("for").flatMap(school::person);
    }

    private Optional<Activity> activity(Request request) {
        return request.parameter("activity").flatMap(activities::find);
    }

    /** Messages that belong to no class. */
    static boolean mayStandAlone(String message) {
        return message.equals(Purpose.EULA) || message.equals(Purpose.DATA_PRIVACY) || message.equals(OLD_DATA_PRIVACY);
    }

    static Map<String, String> words() {
        return Map.of(
                "content", Purpose.DEEP_LINKING,
                "review", Purpose.REVIEW,
                "class", Purpose.CONTEXT,
                "agreement", Purpose.EULA);
    }
}
