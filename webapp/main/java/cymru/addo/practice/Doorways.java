package cymru.addo.practice;

import cymru.addo.school.Language;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Who is at which place of the school, if they may be there; everyone else is told that there is nothing. */
final class Doorways {
    private final SampleSchool school;
    private final Activities activities;
    private final Pages pages;

    Doorways(SampleSchool school, Activities activities, Pages pages) {
        this.school = school;
        this.activities = activities;
        this.pages = pages;
    }

    Answer person(Request request, Function<Person, Answer> inside) {
        return asked(request).map(inside).orElseGet(() -> nothing(request));
    }

    Answer course(Request request, BiFunction<Person, Course, Answer> inside) {
        return enter(request, school.course(request.place("course")), course -> course, inside);
    }

    /** Only for those who teach: gradebook, roster and what changes a class. */
    Answer staff(Request request, BiFunction<Person, Course, Answer> inside) {
        return course(
                request, (person, course) -> person.role().teaches() ? inside.apply(person, course) : nothing(request));
    }

    Answer activity(Request request, BiFunction<Person, Activity, Answer> inside) {
        return enter(request, activities.find(request.place("activity")), Activity::course, inside);
    }

    Answer nothing(Request request) {
        var visit = Visit.of(request, Language.ENGLISH);
        var say = visit.say();
        var title = say.it("nothere.title");
        var onward = new Shown.Link(say.it("home.title"), visit.to("/"));
        return pages.show(404, "notice", new Shown.Notice(visit.frame(title), title, say.it("nothere.words"), onward));
    }

    private <T> Answer enter(
            Request request, Optional<T> place, Function<T, Course> courseOf, BiFunction<Person, T, Answer> inside) {
        var person = asked(request);
        if (person.isEmpty() || place.isEmpty() || !school.mayOpen(person.get(), courseOf.apply(place.get())))
            return nothing(request);
        return inside.apply(person.get(), place.get());
    }

    private Optional<Person> asked(Request request) {
        return school.person(request.place("person"));
    }
}
