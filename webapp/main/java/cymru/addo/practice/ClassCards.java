package cymru.addo.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands on the page of a class, for whoever looks: activities to open, and pages that may still be closed. */
final class ClassCards {
    private final Activities activities;
    private final Gradebook gradebook;
    private final List<ClassPage> classPages;

    ClassCards(Activities activities, Gradebook gradebook, List<ClassPage> classPages) {
        this.activities = activities;
        this.gradebook = gradebook;
        this.classPages = List.copyOf(classPages);
    }

    List<Shown.Card> of(Visit visit, Person person, Course course) {
        var cards = new ArrayList<Shown.Card>();
        for (var activity : activities.of(course)) cards.add(card(visit, person, activity));
        for (var page : classPages)
            if (page.course().equals(course.key())) cards.add(card(visit, person, course, page));
        return cards;
    }

    /** A page of the class, if it is open to this person. */
    Optional<ClassPage> page(Person person, Course course, String key) {
        return classPages.stream()
                .filter(page -> page.key().equals(key) && page.course().equals(course.key()))
                .filter(page -> lock(person, page).isEmpty())
                .findFirst();
    }

    private Shown.Card card(Visit visit, Person person, Activity activity) {
        return new Shown.Card(
                activity.key(),
                activity.title(),
                activity.description(),
                activity.course().language().tag(),
                visit.to(Campus.address(person) + "activity/" + activity.key()),
                notes(visit, person, activity));
    }

    private Shown.Card card(Visit visit, Person person, Course course, ClassPage page) {
        var lock = lock(person, page);
        return new Shown.Card(
                "",
                page.title(),
                "",
                course.language().tag(),
                lock.isPresent() ? "" : visit.to(Campus.address(person, course) + "/page/" + page.key()),
                lock.map(activity -> List.of(visit.say().it("lock.words", activity.title())))
                        .orElse(List.of()));
    }

    /** The activity that must be finished first. Those who teach see everything. */
    private Optional<Activity> lock(Person person, ClassPage page) {
        return activities
                .find(page.opensAfter())
                .filter(activity -> !person.role().teaches() && !gradebook.isCompleted(activity, person));
    }

    private List<String> notes(Visit visit, Person person, Activity activity) {
        var notes = new ArrayList<String>();
        var placement = activity.placement();
        placement.available().start().ifPresent(time -> notes.add(visit.say().it("activity.from", visit.day(time))));
        placement.available().end().ifPresent(time -> notes.add(visit.say().it("activity.until", visit.day(time))));
        placement.submission().end().ifPresent(time -> notes.add(visit.say().it("activity.due", visit.day(time))));
        for (var item : gradebook.of(activity))
            gradebook
                    .mark(item, person.subject())
                    .flatMap(Mark::given)
                    .ifPresent(given -> notes.add(visit.say().it("activity.mark", given, item.scoreMaximum())));
        return notes;
    }
}
