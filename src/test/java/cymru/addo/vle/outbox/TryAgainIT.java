package cymru.addo.vle.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.evidence.Event;
import cymru.addo.evidence.EvidenceFixtures;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.school.SchoolId;
import cymru.addo.vle.outbox.GradebookStandIn.Arrived;
import cymru.addo.vle.outbox.SendOutbox.Round;
import cymru.addo.vle.outbox.StuckMessages.Parked;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TryAgainIT {
    private final OutboxSchool school = new OutboxSchool();
    private final SchoolId hillcrest = school.hillcrest.id();
    private final TryAgain tryAgain = new TryAgain(school.stuck);

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void parksWhatThePlatformRefusesAndSendsTheRest() {
        school.linked("link-1");
        school.accepts(school.pupil("amira"));
        school.accepts(school.pupil("tomos"));
        school.vle.answersOnce(400, Map.of());

        assertThat(school.worker().sendDue()).isEqualTo(new Round(1, 0, 1));

        assertThat(parked()).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(MessageKind.SCORE);
            assertThat(each.why()).isEqualTo(WhyParked.NOT_TAKEN);
            assertThat(each.detail()).contains("400");
            assertThat(each.classTitle()).isEqualTo("7B");
            assertThat(each.classGroup()).contains(school.class7b.id());
            assertThat(each.person()).isPresent();
        });
        assertThat(school.vle.arrived()).extracting(Arrived::person).containsExactly("tomos");
        school.clock.advance(Duration.ofDays(1));
        assertThat(school.worker().sendDue()).isEqualTo(Round.NOTHING);
    }

    @Test
    void sendsOneAgainAndRecordsWhoAsked() {
        parkOne();
        var message = parked().get(0).message();

        assertThat(tryAgain.one(hillcrest, message, school.okoro.id())).isTrue();
        assertThat(tryAgain.one(hillcrest, message, school.okoro.id())).isFalse();
        school.worker().sendDue();

        assertThat(school.vle.arrived()).hasSize(1);
        assertThat(recorded()).singleElement().satisfies(event -> {
            assertThat(event.actor()).contains(school.okoro.id());
            assertThat(event.facts()).containsEntry("messages", "1");
        });
    }

    @Test
    void sendsAllAgain() {
        school.linked("link-1");
        school.pupils(3).forEach(school::accepts);
        for (var n = 0; n < 3; n++) school.vle.answersOnce(403, Map.of());
        school.worker().sendDue();

        assertThat(tryAgain.all(hillcrest, school.okoro.id())).isEqualTo(3);
        assertThat(tryAgain.all(hillcrest, school.okoro.id())).isZero();
        school.worker().sendDue();

        assertThat(school.vle.arrived()).hasSize(3);
        assertThat(recorded()).hasSize(1);
    }

    @Test
    void listsWhatIsParkedPageByPage() {
        school.linked("link-1");
        school.pupils(3).forEach(school::accepts);
        for (var n = 0; n < 3; n++) school.vle.answersOnce(400, Map.of());
        school.worker().sendDue();

        var first = school.stuck.parked(hillcrest, 2);
        var second = school.stuck.parked(hillcrest, first.get(1).message(), 2);

        assertThat(first).hasSize(2);
        assertThat(second).containsExactly(parked().get(2));
    }

    @Test
    void leavesTheMessagesOfOtherSchoolsAlone() {
        parkOne();
        var brookside = SchoolFixtures.brookside(school.jdbi).id();

        assertThat(tryAgain.one(brookside, parked().get(0).message(), school.okoro.id()))
                .isFalse();
        assertThat(tryAgain.all(brookside, school.okoro.id())).isZero();
        assertThat(school.stuck.parked(brookside, 10)).isEmpty();
        assertThat(parked()).hasSize(1);
    }

    @Test
    void forgetsAnOldMessageOnceANewerOneArrived() {
        school.linked("link-1");
        var amira = school.pupil("amira");
        school.saysNotYet(amira);
        school.vle.answersOnce(400, Map.of());
        school.worker().sendDue();

        school.accepts(amira);
        school.worker().sendDue();

        assertThat(school.states()).containsExactly("OVERTAKEN", "SENT");
        assertThat(parked()).isEmpty();
        assertThat(tryAgain.all(hillcrest, school.okoro.id())).isZero();
    }

    @Test
    void tellsWhatWaitsAndSinceWhen() {
        school.linked("link-1");
        var since = school.clock.instant();
        school.accepts(school.pupil("amira"));
        school.clock.advance(Duration.ofHours(2));
        school.accepts(school.pupil("tomos"));
        school.vle.isAway(true);
        school.worker().sendDue();

        assertThat(school.stuck.waiting(hillcrest)).satisfies(waiting -> {
            assertThat(waiting.messages()).isEqualTo(2);
            assertThat(waiting.parked()).isZero();
            assertThat(waiting.since()).contains(since);
            assertThat(waiting.lastError())
                    .hasValueSatisfying(why -> assertThat(why).contains("503"));
        });
        assertThat(school.stuck.counts().waiting()).isEqualTo(2);
        assertThat(school.stuck
                        .waiting(SchoolFixtures.brookside(school.jdbi).id())
                        .messages())
                .isZero();
    }

    private void parkOne() {
        school.linked("link-1");
        school.accepts(school.pupil("amira"));
        school.vle.answersOnce(400, Map.of());
        school.worker().sendDue();
    }

    private List<Parked> parked() {
        return school.stuck.parked(hillcrest, 10);
    }

    private List<Event> recorded() {
        return EvidenceFixtures.events(school.jdbi).of(hillcrest).stream()
                .filter(event -> event.kind().equals("RESULTS_TRIED_AGAIN"))
                .toList();
    }
}
