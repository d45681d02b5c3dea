package cymru.addo.vle.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.assignment.AssignmentFixtures;
import cymru.addo.database.Together;
import cymru.addo.lti.grade.Gradebook;
import cymru.addo.vle.outbox.GradebookStandIn.Arrived;
import cymru.addo.vle.outbox.SendOutbox.Round;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SendOutboxIT {
    private final OutboxSchool school = new OutboxSchool();

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void tellsTheGradebookThatAPupilHasAgreed() {
        school.linked("link-1");
        school.accepts(school.pupil("amira"));

        assertThat(school.worker().sendDue()).isEqualTo(new Round(1, 0, 0));

        assertThat(school.vle.arrived()).singleElement().satisfies(score -> {
            assertThat(score.column()).isEqualTo("link-1");
            assertThat(score.person()).isEqualTo("amira");
            assertThat(score.body())
                    .containsEntry("activityProgress", "Completed")
                    .containsEntry("gradingProgress", "FullyGraded")
                    .containsEntry("timestamp", "2026-09-08T09:00:00.250Z")
                    .doesNotContainKey("comment");
        });
        assertThat(school.states()).containsExactly("SENT");
        assertThat(school.worker().sendDue()).isEqualTo(Round.NOTHING);
    }

    @Test
    void sendsEachResultOnceThoughManyWorkersAreAtIt() throws Exception {
        school.linked("link-1");
        school.pupils(60).forEach(school::accepts);

        Together.times(6, () -> school.worker().sendDue());

        assertThat(school.vle.asked()).isEqualTo(60);
        assertThat(school.vle.arrived()).extracting(Arrived::person).hasSize(60).doesNotHaveDuplicates();
        assertThat(school.states()).containsOnly("SENT");
    }

    @Test
    void keepsTheOrderOfAPersonThoughTheFirstMessageFailsAtFirst() throws Exception {
        school.linked("link-1");
        var amira = school.pupil("amira");
        school.saysNotYet(amira);
        school.accepts(amira);
        school.vle.answersOnce(500, Map.of());

        assertThat(school.worker().sendDue()).isEqualTo(new Round(0, 1, 0));
        assertThat(school.vle.arrived()).isEmpty();
        school.clock.advance(Duration.ofMinutes(1));
        Together.times(4, () -> school.worker().sendDue());

        assertThat(school.vle.arrived())
                .extracting(each -> each.body().get("activityProgress"))
                .containsExactly("InProgress", "Completed");
        assertThat(school.vle.arrived())
                .extracting(Arrived::timestamp)
                .containsExactly(Instant.parse("2026-09-08T09:00:00.250Z"), Instant.parse("2026-09-08T09:00:01.250Z"));
    }

    @Test
    void doesNotKeepOthersWaitingForOneWhoseMessageFails() {
        school.linked("link-1");
        school.accepts(school.pupil("amira"));
        school.accepts(school.pupil("tomos"));
        school.vle.answersOnce(500, Map.of());

        assertThat(school.worker().sendDue()).isEqualTo(new Round(1, 1, 0));
        assertThat(school.vle.arrived()).extracting(Arrived::person).containsExactly("tomos");
    }

    @Test
    void sendsWhatADeadNodeHadTaken() {
        school.linked("link-1");
        school.accepts(school.pupil("amira"));
        var abandoned = school.due.take().orElseThrow();

        assertThat(school.worker().sendDue()).isEqualTo(Round.NOTHING);
        school.clock.advance(SqlDueMessages.LEASE);

        assertThat(school.worker().sendDue()).isEqualTo(new Round(1, 0, 0));
        school.due.park(abandoned, WhyParked.NOT_TAKEN, "said too late by a node that came back");
        assertThat(school.states()).containsExactly("SENT");
    }

    @Test
    void knowsThatAMessageArrivedThoughTheNodeDiedBeforeItHeard() {
        school.linked("link-1");
        school.accepts(school.pupil("amira"));
        school.deliveries.deliver(school.due.take().orElseThrow());
        school.clock.advance(SqlDueMessages.LEASE);

        assertThat(school.worker().sendDue()).isEqualTo(new Round(1, 0, 0));
        assertThat(school.vle.arrived()).hasSize(1);
        assertThat(school.states()).containsExactly("SENT");
    }

    @Test
    void datesAMessageAnewWhereThePlatformKnowsSomethingNewer() {
        school.linked("link-1");
        school.accepts(school.pupil("amira"));
        school.vle.answersOnce(409, Map.of());

        school.worker().sendDue();
        assertThat(school.vle.arrived()).isEmpty();
        school.clock.advance(Duration.ofHours(1));
        school.worker().sendDue();

        assertThat(school.vle.arrived())
                .extracting(Arrived::timestamp)
                .allMatch(Instant.parse("2026-09-08T09:00:00.250Z")::isBefore);
        assertThat(school.states()).containsExactly("SENT");
    }

    @Test
    void losesNothingWhileThePlatformIsAwayForDays() {
        school.linked("link-1");
        var pupils = school.pupils(20);
        pupils.forEach(school::saysNotYet);
        school.vle.isAway(true);
        for (var quarter = 0; quarter < 3 * 24 * 4; quarter++) {
            school.worker().sendDue();
            school.clock.advance(Duration.ofMinutes(15));
            if (quarter == 100) pupils.forEach(school::accepts);
        }
        assertThat(school.vle.asked()).as("requests in three days").isBetween(100, 1000);
        assertThat(school.states()).hasSize(40).containsOnly("WAITING");

        school.vle.isAway(false);
        school.clock.advance(Duration.ofMinutes(11));
        var before = school.vle.asked();
        school.worker().sendDue();

        assertThat(school.vle.asked() - before).isEqualTo(40);
        assertThat(school.states()).containsOnly("SENT");
        for (var pupil : pupils)
            assertThat(school.vle.arrived())
                    .filteredOn(each -> each.person().equals(pupil.subject()))
                    .extracting(each -> each.body().get("activityProgress"))
                    .containsExactly("InProgress", "Completed");
    }

    @Test
    void leavesAPlatformAloneForAsLongAsItAsks() {
        school.linked("link-1");
        school.pupils(5).forEach(school::accepts);
        school.vle.answersOnce(429, Map.of("Retry-After", "120"));

        school.worker().sendDue();
        school.clock.advance(Duration.ofSeconds(119));
        school.worker().sendDue();

        assertThat(school.vle.asked()).isEqualTo(1);
        school.clock.advance(Duration.ofMinutes(1));
        school.worker().sendDue();
        assertThat(school.vle.arrived()).hasSize(5);
    }

    @Test
    void keepsOnlyTwoWorkersBusyWithAPlatformThatHangs() throws Exception {
        school.linked("link-1");
        school.pupils(6).forEach(school::accepts);
        var taken = IntStream.range(0, 6)
                .mapToObj(n -> school.due.take())
                .flatMap(Optional::stream)
                .toList();

        assertThat(taken).hasSize(2);
        school.due.sent(taken.get(0));
        assertThat(school.due.take()).isPresent();
    }

    @Test
    void findsAColumnAgainThatACopiedCourseBroughtAlong() {
        var link = school.linked("link-1");
        var assignment = AssignmentFixtures.assignments(school.jdbi, school.clock)
                .find(school.hillcrest.id(), link.assignment())
                .orElseThrow();
        school.vle.lose("link-1");
        var again = school.vle.column(
                "again", Map.of("resourceId", assignment.resourceId(), "tag", "agreement", "resourceLinkId", "link-1"));
        school.accepts(school.pupil("amira"));

        assertThat(school.worker().sendDue()).isEqualTo(new Round(1, 0, 0));
        assertThat(school.vle.arrived()).extracting(Arrived::column).containsExactly("again");
        assertThat(lineItem(link)).contains(again);
        assertThat(school.vle.made()).isZero();
    }

    @Test
    void makesOneColumnThoughAClassAnswersTogether() throws Exception {
        var link = school.linked("link-1", school.assigned(AssignmentFixtures.AGREEMENT), Optional.empty());
        school.pupils(8).forEach(school::accepts);
        school.vle.isSlow(Duration.ofMillis(300));

        Together.times(4, () -> school.worker().sendDue());
        school.clock.advance(Duration.ofMinutes(1));
        school.worker().sendDue();

        assertThat(school.vle.made()).isEqualTo(1);
        assertThat(school.vle.arrived()).extracting(Arrived::column).hasSize(8).containsOnly("made1");
        assertThat(lineItem(link)).isPresent();
    }

    @Test
    void makesAColumnAgainThatThePlatformHasForgotten() {
        var link = school.linked("link-1");
        school.vle.lose("link-1");
        school.accepts(school.pupil("amira"));

        assertThat(school.worker().sendDue()).isEqualTo(new Round(1, 0, 0));

        assertThat(school.vle.made()).isEqualTo(1);
        assertThat(lineItem(link))
                .hasValueSatisfying(at -> assertThat(at.getPath()).isEqualTo("/items/made1"));
    }

    @Test
    void parksAResultWhoseColumnIsGoneWhereWeMayMakeNone() {
        var assignment = school.assigned(AssignmentFixtures.AGREEMENT);
        var gone = Optional.of(school.vle.at("/items/gone"));
        school.linked("link-1", assignment, gone, Set.of(Gradebook.SCORE, Gradebook.LINE_ITEM_READ_ONLY));
        school.accepts(school.pupil("amira"));

        assertThat(school.worker().sendDue()).isEqualTo(new Round(0, 0, 1));

        assertThat(school.vle.made()).isZero();
        assertThat(school.stuck.parked(school.hillcrest.id(), 10))
                .singleElement()
                .satisfies(parked -> assertThat(parked.why()).isEqualTo(WhyParked.NO_COLUMN));
    }

    private Optional<URI> lineItem(AssignmentLink link) {
        return school.links.find(link.school(), link.id()).flatMap(AssignmentLink::lineItem);
    }
}
