package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.curriculum.Curriculum;
import cymru.addo.curriculum.ModuleKey;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A module that a pupil understood counts in the gradebook, and in the file of the class, however long the gradebook was away. */
class ModuleResultsIT {

    private static final String CLASS = "year-9-pshe";
    private static final String PUPIL = "owain-tanat";
    private static final String TITLE = "Reputation";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final AddoServer addo = Demonstration.server();
    private final PracticeSchool school = Demonstration.school();
    private final Gradebook gradebook = school.gradebook(CLASS);

    @AfterEach
    void bringTheGradebookBack() {
        school.turn("scores", "ok");
    }

    @Test
    void bringsTheMarkOfAModuleToTheGradebookThatWasAwayAndToTheFileOfTheClass() {
        var activity = placed();
        school.launch(PUPIL, Map.of("activity", activity)).arrive();
        school.turn("scores", "error");

        understand();
        school.launch(PUPIL, Map.of("activity", activity)).arrive();
        assertThat(gradebook.marks(TITLE)).isEmpty();
        school.turn("scores", "ok");

        addo.await("in the gradebook", PATIENCE, () -> !gradebook.marks(TITLE).isEmpty());
        assertThat(gradebook.marks(TITLE)).singleElement().satisfies(mark -> assertThat(mark.toString())
                .contains("given=100", "Completed", "FullyGraded"));
        var teacher = school.launch("sunita-bhatt");
        assertThat(teacher.open("class/completion.csv").body())
                .containsPattern("Tanat,Owain,C,reputation,[^,]+,,.+,.+,\\d,\\d,1,true");
        var review = school.launch(
                        "sunita-bhatt",
                        Map.of("activity", activity, "message", "LtiSubmissionReviewRequest", "for", PUPIL))
                .arrive();
        assertThat(review.text()).contains("Owain Tanat", "Completed", TITLE, "Right answers", "Themselves");
    }

    private String placed() {
        var placed = new CourseEditor(school, CLASS, "sunita-bhatt").place("what=reputation&counts=yes&title=");
        return String.valueOf(placed.get(0).get("id"));
    }

    /** The pupil goes through the quiz, as far as the tables show it. */
    private void understand() {
        var module = Curriculum.shipped().module(new ModuleKey("reputation")).orElseThrow();
        addo.database().tables().useHandle(handle -> {
            var attempt = handle.createQuery("""
                            insert into attempt (school_id, person_id, school_year, module_key, number, seed, module_version,
                                begun_at, finished_at)
                            select school_id, id, extract(year from now() - interval '8 months'), 'reputation', 1, 7, 1, now(), now()
                            from person
                            where subject = :subject
                            returning id
                            """)
                    .bind("subject", school.subjectOf(PUPIL))
                    .mapTo(UUID.class)
                    .one();
            for (var question : module.quiz().questions())
                handle.createUpdate("""
                                insert into answer (school_id, attempt_id, question_key, question_hash, given, is_right, answered_at)
                                select school_id, id, :question, :hash, '{}', true, now()
                                from attempt
                                where id = :attempt
                                """)
                        .bind("question", question.key())
                        .bind("hash", question.hash())
                        .bind("attempt", attempt)
                        .execute();
        });
    }
}
