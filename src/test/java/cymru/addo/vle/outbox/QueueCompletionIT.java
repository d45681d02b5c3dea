package cymru.addo.vle.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.addo.assignment.Assignment;
import cymru.addo.assignment.Task;
import cymru.addo.attempt.Learner;
import cymru.addo.attempt.Understanding;
import cymru.addo.completion.CompletionFixtures;
import cymru.addo.completion.Completions;
import cymru.addo.curriculum.CurriculumFixtures;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.database.Together;
import cymru.addo.lti.grade.Gradebook;
import cymru.addo.roster.Person;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueueCompletionIT {
    private static final CurriculumModule MODULE = CurriculumFixtures.exampleModule();
    private static final Understanding FIVE_OF_SIX =
            new Understanding(MODULE.quiz(), Set.of("carry", "all-day", "where", "steps", "card"));

    private final OutboxSchool school = new OutboxSchool();
    private final ModuleResults results = new SqlModuleResults(school.jdbi, school.clock);
    private final Completions completions = CompletionFixtures.completions(school.jdbi, school.clock);
    private final Assignment set = school.assigned(task(true));

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void laysTheMarkDownForEachColumnOfTheAssignment() {
        linked("link-1");
        linked("link-2");

        completes(school.pupil("amira"));

        assertThat(bodies()).hasSize(2).allSatisfy(body -> assertThat(body)
                .contains("\"scoreGiven\": " + FIVE_OF_SIX.score(), "\"scoreMaximum\": 6", "Completed", "FullyGraded"));
    }

    @Test
    void bringsTheMarkToTheGradebook() {
        linked("link-1");
        completes(school.pupil("amira"));

        school.worker().sendDue();

        assertThat(school.states()).containsExactly("SENT");
    }

    @Test
    void keepsNoCompletionWhoseResultCannotBeLaidDown() {
        var amira = learner(school.pupil("amira"));
        var full = CompletionFixtures.completions(school.jdbi, school.clock, (in, person) -> {
            throw new IllegalStateException("no room");
        });

        assertThatThrownBy(() -> full.complete(amira, MODULE.key(), FIVE_OF_SIX, 1))
                .hasMessageContaining("no room");
        assertThat(school.count("completion")).isZero();
    }

    @Test
    void tellsOnceAndForGoodHoweverOftenItIsSaid() throws Exception {
        var link = linked("link-1");
        var amira = school.pupil("amira");
        completes(amira);
        school.clock.advance(Duration.ofDays(3));

        Together.times(8, () -> {
            results.of(school.hillcrest.id(), amira.id());
            results.forLink(link);
            return true;
        });
        completes(amira);

        assertThat(school.count("outbox")).isEqualTo(1);
    }

    @Test
    void tellsAColumnThatComesLaterOfEverybodyWhoHasCompleted() {
        school.pupils(3).forEach(this::completes);
        school.pupil("tomos");

        results.forLink(linked("link-1"));

        assertThat(school.count("outbox")).isEqualTo(3);
    }

    @Test
    void tellsNothingOfAnotherAssignmentAndNothingWhereThereIsNoColumn() {
        school.linked("agreement");
        school.linked("other", school.assigned(task(true, "another")), Optional.of(column("other")));
        school.links.meet(new LinkSeen(
                school.hillcrest.id(),
                school.platform.id(),
                "1",
                "uncounted",
                school.class7b.id(),
                school.assigned(task(false)).id(),
                Optional.empty(),
                Optional.of(school.vle.at("/items")),
                Gradebook.SCOPES));

        completes(school.pupil("amira"));

        assertThat(school.count("completion")).isEqualTo(2);
        assertThat(school.count("outbox")).isZero();
    }

    private static Task task(boolean graded) {
        return task(graded, MODULE.key().value());
    }

    private static Task task(boolean graded, String module) {
        return Task.module(new ModuleKey(module), Optional.empty(), graded, Optional.of("Passwords"));
    }

    private AssignmentLink linked(String link) {
        return school.linked(link, set, Optional.of(column(link)));
    }

    private URI column(String link) {
        return school.vle.column(link, Map.of());
    }

    private void completes(Person pupil) {
        completions.complete(learner(pupil), MODULE.key(), FIVE_OF_SIX, 1);
    }

    private Learner learner(Person pupil) {
        return new Learner(school.hillcrest.id(), pupil.id(), school.hillcrest.yearAt(school.clock.instant()));
    }

    private List<String> bodies() {
        return school.jdbi.withHandle(handle -> handle.createQuery("select cast(body as text) from outbox order by id")
                .mapTo(String.class)
                .list());
    }
}
