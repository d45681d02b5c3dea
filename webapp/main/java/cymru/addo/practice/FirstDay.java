package cymru.addo.practice;

import java.util.Map;
import java.util.Optional;

/** The classes as they are on the first day: one activity in each, and in some a column of the gradebook for it. */
final class FirstDay {
    private FirstDay() {}

    static Activities activities(SampleSchool school) {
        return new Activities(Table.rows("/practice/activities.txt").stream()
                .map(row -> activity(school, row))
                .toList());
    }

    static Gradebook gradebook(Activities activities) {
        var gradebook = new Gradebook();
        for (var row : Table.rows("/practice/activities.txt"))
            if (!row[6].isEmpty()) {
                var activity = activities.find(row[0]).orElseThrow();
                var fields = Map.of(
                        "label", activity.title(),
                        "scoreMaximum", Integer.valueOf(row[6]),
                        "resourceLinkId", activity.resourceLinkId());
                gradebook.add(LineItem.of(gradebook.nextId(), activity.course(), fields)
                        .orElseThrow());
            }
        return gradebook;
    }

    private static Activity activity(SampleSchool school, String[] row) {
        return new Activity(
                row[0],
                row[2],
                row[3],
                school.course(row[1]).orElseThrow(),
                row[4],
                row[5],
                Placement.PLAIN,
                Optional.empty());
    }
}
