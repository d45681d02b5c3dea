package cymru.addo.course;

import java.util.Optional;

/** Where in Moodle somebody finds a course; their own first page where they have none. */
public final class CourseLink {
    private static final String COURSE = "[0-9]{1,18}";

    private CourseLink() {}

    public static String of(String site, Optional<String> course) {
        return course.filter(each -> each.matches(COURSE))
                .map(each -> site + "/course/view.php?id=" + each)
                .orElse(site + "/my/");
    }
}
