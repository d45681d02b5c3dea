package cymru.addo.practice;

import java.util.Arrays;
import java.util.List;

/** Who is in a class, for its teacher, who can let people leave, come back and join: the tool hears of it from the roster. */
final class RosterPages {
    private static final String STANDING = "standing-";

    private final SampleSchool school;
    private final Doorways doorways;
    private final Pages pages;

    RosterPages(SampleSchool school, Doorways doorways, Pages pages) {
        this.school = school;
        this.doorways = doorways;
        this.pages = pages;
    }

    Answer show(Request request) {
        return doorways.staff(request, (person, course) -> {
            var visit = Visit.of(request, person.language());
            var say = visit.say();
            var here = Campus.address(person, course);
            return pages.show(
                    "roster",
                    new ShownClass.RosterPage(
                            visit.frame(say.it("roster.title")),
                            course.title(),
                            course.language().tag(),
                            rows(visit, course),
                            standings(say),
                            others(course),
                            here + "/roster",
                            new Shown.Link(say.it("course.back"), visit.to(here))));
        });
    }

    Answer change(Request request) {
        return doorways.staff(request, (person, course) -> {
            for (var member : school.enrolments().everIn(course))
                request.parameter(STANDING + member.key())
                        .flatMap(Standing::of)
                        .ifPresent(standing -> school.enrolments().set(member, course, standing));
            request.parameter("join").flatMap(school::person).ifPresent(newcomer -> school.enrolments()
                    .set(newcomer, course, Standing.ACTIVE));
            var visit = Visit.of(request, person.language());
            return Answer.seeOther(visit.to(Campus.address(person, course) + "/roster"));
        });
    }

    private List<ShownClass.MemberRow> rows(Visit visit, Course course) {
        return school.enrolments().everIn(course).stream()
                .filter(member -> member.role() != SchoolRole.TEACHER_AS_PUPIL)
                .map(member -> new ShownClass.MemberRow(
                        STANDING + member.key(),
                        member.calledBy(),
                        Campus.about(visit, member),
                        member.subject(),
                        school.enrolments()
                                .standing(member, course)
                                .orElseThrow()
                                .word()))
                .toList();
    }

    private List<Shown.Choice> others(Course course) {
        var here = school.enrolments().everIn(course);
        return school.people().stream()
                .filter(person -> !here.contains(person) && person.role() != SchoolRole.TEACHER_AS_PUPIL)
                .map(person -> new Shown.Choice(person.key(), person.calledBy()))
                .toList();
    }

    private static List<Shown.Choice> standings(Say say) {
        return Arrays.stream(Standing.values())
                .map(standing -> new Shown.Choice(standing.word(), say.it("standing." + standing.word())))
                .toList();
    }
}
