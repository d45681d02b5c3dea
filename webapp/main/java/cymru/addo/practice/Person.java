package cymru.addo.practice;

import cymru.addo.school.Language;
import java.util.List;

/**
 * Somebody at the sample school. The key is for addresses, the subject is what a tool is told: a teacher who looks at
 * a class as a pupil has another key and the same subject.
 */
record Person(
        String key,
        String subject,
        String schoolNumber,
        String title,
        String givenName,
        String familyName,
        SchoolRole role,
        List<String> firstCourses,
        Language language,
        boolean nameWithheld) {
    Person {
        firstCourses = List.copyOf(firstCourses);
    }

    String fullName() {
        return givenName + " " + familyName;
    }

    /** How the school speaks of them: Mr Okoro, Amira Hughes. */
    String calledBy() {
        return title.isEmpty() ? fullName() : title + " " + familyName;
    }

    String email() {
        return key + "@hillcrest.example";
    }
}
