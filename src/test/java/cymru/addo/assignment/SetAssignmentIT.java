package cymru.addo.assignment;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.assignment.SetAssignment.Outcome;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.database.TestDatabase;
import cymru.addo.database.Together;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.Band;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class SetAssignmentIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup class7b = RosterFixtures.classCalled(jdbi, clock, hillcrest, "7B");
    private final ClassGroup class7c = RosterFixtures.classCalled(jdbi, clock, hillcrest, "7C");
    private final Person okoro = RosterFixtures.teacher(jdbi, clock, hillcrest, class7b, MR_OKORO);
    private final Assignments assignments = AssignmentFixtures.assignments(jdbi, clock);
    private final SetAssignment setAssignment = AssignmentFixtures.setAssignment(jdbi, clock);

    @Test
    void setsSeveralThingsInTheOrderTheyWerePicked() {
        var due = Instant.parse("2026-09-18T15:00:00Z");
        var amira = RosterFixtures.pupil(jdbi, clock, hillcrest, class7b, AMIRA);
        var agreement = Task.agreement(Optional.of(Band.C), Optional.of(due), true, Optional.of("Our\u0000 promises"));
        var module = Task.module(new ModuleKey("passwords"), Optional.empty(), false, Optional.empty())
                .on(new Terms(Optional.of(90), Optional.of(new ModuleKey("rules")), true, Set.of(amira.id())));

        var set = set(agreement, module);

        assertThat(set).extracting(Assignment::task).containsExactly(agreement, module);
        assertThat(set.get(0).task().title()).contains("Our promises");
        assertThat(set).allSatisfy(each -> assertThat(each.setBy()).contains(okoro.id()));
        assertThat(assignments.in(hillcrest.id(), class7b.id())).containsExactlyInAnyOrderElementsOf(set);
        assertThat(assignments.find(hillcrest.id(), set.get(1).id())).contains(set.get(1));
    }

    @Test
    void letsOnlyStaffOfTheClassSetAnything() {
        var amira = RosterFixtures.pupil(jdbi, clock, hillcrest, class7b, AMIRA);
        var tasks = List.of(AssignmentFixtures.AGREEMENT);

        assertThat(setAssignment.set(hillcrest.id(), amira.id(), class7b.id(), tasks))
                .isEqualTo(new Outcome.NotYourClass());
        assertThat(setAssignment.set(hillcrest.id(), okoro.id(), class7c.id(), tasks))
                .isEqualTo(new Outcome.NotYourClass());
        assertThat(assignments.in(hillcrest.id(), class7b.id())).isEmpty();
    }

    @Test
    void refusesAnEmptyChoiceAndOneNobodyPicksByHand() {
        var many = Collections.nCopies(SetAssignment.MOST_AT_ONCE + 1, AssignmentFixtures.AGREEMENT);

        assertThat(setAssignment.set(hillcrest.id(), okoro.id(), class7b.id(), List.of()))
                .isEqualTo(new Outcome.NothingPicked());
        assertThat(setAssignment.set(hillcrest.id(), okoro.id(), class7b.id(), many))
                .isEqualTo(new Outcome.TooMany());
    }

    @Test
    void copiesForAnotherClassOnceThoughAWholeClassComesInTogether() throws Exception {
        var original = set(AssignmentFixtures.AGREEMENT).get(0);

        var copies = Together.times(8, () -> assignments.copied(original, class7c.id()));

        assertThat(Set.copyOf(copies)).singleElement().satisfies(copy -> {
            assertThat(copy.classGroup()).isEqualTo(class7c.id());
            assertThat(copy.copiedFrom()).contains(original.id());
            assertThat(copy.setBy()).isEmpty();
            assertThat(copy.resourceId()).isEqualTo(original.resourceId());
        });
        assertThat(assignments.in(hillcrest.id(), class7c.id())).hasSize(1);
    }

    @Test
    void goesBackToTheOriginalWhenACopyIsCopied() {
        var original = set(AssignmentFixtures.AGREEMENT).get(0);
        var copy = assignments.copied(original, class7c.id());
        var class8c = RosterFixtures.classCalled(jdbi, clock, hillcrest, "8C");

        assertThat(assignments.copied(copy, class8c.id()).copiedFrom()).contains(original.id());
    }

    @Test
    void copiesNoDayThatHasPassed() {
        var soon = Optional.of(Instant.parse("2026-09-18T15:00:00Z"));
        var original = set(Task.agreement(Optional.empty(), soon, true, Optional.empty()))
                .get(0);

        assertThat(assignments.copied(original, class7c.id()).task().due()).isEqualTo(soon);
        clock.moveTo("2027-09-06T09:00:00Z");
        var class8b = RosterFixtures.classCalled(jdbi, clock, hillcrest, "8B");

        assertThat(assignments.copied(original, class8b.id()).task().due()).isEmpty();
    }

    @Test
    void impliesOneAgreementForAClassHoweverManyPlainLinksItHas() throws Exception {
        var implied = Together.times(
                8,
                () -> assignments.implied(
                        hillcrest.id(),
                        class7b.id(),
                        Task.agreement(Optional.empty(), Optional.empty(), false, Optional.of("Our agreement"))));

        assertThat(Set.copyOf(implied)).singleElement().satisfies(one -> {
            assertThat(one.isImplied()).isTrue();
            assertThat(one.tag()).isEqualTo("agreement");
            assertThat(one.task().title()).contains("Our agreement");
        });
    }

    @Test
    void impliesOneAssignmentOfEachModuleBesideTheAgreement() throws Exception {
        var agreement = assignments.implied(hillcrest.id(), class7b.id(), AssignmentFixtures.AGREEMENT);
        var locked = Task.module(new ModuleKey("locked-down"), Optional.empty(), false, Optional.of("Locked down"));
        var reputation = Task.module(new ModuleKey("reputation"), Optional.empty(), false, Optional.empty());

        var implied = Together.times(8, () -> assignments.implied(hillcrest.id(), class7b.id(), locked));
        var other = assignments.implied(hillcrest.id(), class7b.id(), reputation);

        assertThat(Set.copyOf(implied)).hasSize(1).doesNotContain(agreement, other);
        assertThat(implied.get(0).task().module()).contains(new ModuleKey("locked-down"));
        assertThat(assignments.implied(hillcrest.id(), class7b.id(), AssignmentFixtures.AGREEMENT))
                .isEqualTo(agreement);
    }

    @Test
    void knowsNoAssignmentOfAnotherSchool() {
        var original = set(AssignmentFixtures.AGREEMENT).get(0);

        assertThat(assignments.find(SchoolFixtures.brookside(jdbi).id(), original.id()))
                .isEmpty();
    }

    private List<Assignment> set(Task... tasks) {
        var outcome = setAssignment.set(hillcrest.id(), okoro.id(), class7b.id(), List.of(tasks));
        return ((Outcome.Set) outcome).assignments();
    }
}
