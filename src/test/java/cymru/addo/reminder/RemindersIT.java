package cymru.addo.reminder;

import static cymru.addo.roster.RosterFixtures.ISSUER;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Decision;
import cymru.addo.agreement.Reader;
import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.database.TestDatabase;
import cymru.addo.database.Together;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.moodle.MoodleConnections;
import cymru.addo.moodle.MoodleFixtures;
import cymru.addo.moodle.MoodleUse;
import cymru.addo.reminder.Messenger.Reach;
import cymru.addo.reminder.Messenger.Sent;
import cymru.addo.reminder.RemindOutstanding.Outcome;
import cymru.addo.roster.Arrival;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.ClassSeen;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.Band;
import cymru.addo.school.BandSource;
import cymru.addo.school.Language;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.school.SchoolId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Amira and Tomos of 6B have not answered. Ms Rees, the coordinator, has them reminded. */
class RemindersIT {
    private static final String WORDS = "Mae dy gytundeb yn aros. / Your agreement is waiting.";

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-14T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup class6b = course("12", "6B");
    private final Person amira = pupil("34", "Amira");
    private final Person tomos = pupil("35", "Tomos");
    private final Person rees = RosterFixtures.teacher(jdbi, clock, hillcrest, class6b, MS_REES);
    private final MoodleConnections connections = MoodleFixtures.connections(jdbi);
    private final Post post = new Post();
    private final RemindOutstanding reminding = ReminderFixtures.reminding(jdbi, clock, connections);
    private final Reminders reminders = ReminderFixtures.reminders(jdbi);

    @BeforeEach
    void reesIsCoordinatorAndMoodleIsConnected() {
        AppointmentFixtures.appointments(jdbi, clock).take(hillcrest.id(), rees.id());
        connections.keep(hillcrest.id(), rees.id(), ISSUER, new byte[] {1}, clock.instant());
        connections.use(hillcrest.id(), Set.of(MoodleUse.REMINDERS));
    }

    @Test
    void sendsEachWhoHasNotAnsweredOneMessageWithTheWayToTheCourse() {
        assertThat(ask()).isEqualTo(Outcome.ASKED);

        assertThat(send()).isEqualTo(2);

        assertThat(post.sent).containsExactlyInAnyOrder("34", "35");
        assertThat(post.words).containsOnly(WORDS + "\n\n" + ISSUER + "/course/view.php?id=12");
        assertThat(last().count(State.SENT)).isEqualTo(2);
    }

    @Test
    void remindsNobodyTwiceOnOneDayWhoeverAsks() {
        ask();
        send();

        assertThat(reach()).isEqualTo(new RemindOutstanding.Reach(2, 0));
        assertThat(ask()).isEqualTo(Outcome.NOBODY);
        send();

        assertThat(post.sent).hasSize(2);
        assertThat(reminders.rounds(hillcrest.id(), 0, 9)).hasSize(1);
    }

    @Test
    void remindsAgainOnTheSchoolsNextDay() {
        clock.advance(Duration.between(clock.instant(), Instant.parse("2026-09-14T22:30:00Z")));
        ask();
        send();
        clock.advance(Duration.ofMinutes(45));

        assertThat(ask()).isEqualTo(Outcome.ASKED);
    }

    @Test
    void forgetsInTimeWhoWasReminded() {
        ask();
        send();
        var forgetting = new SqlForgetReminders(jdbi);

        assertThat(forgetting.sweep(clock.instant().minusSeconds(1))).isZero();
        assertThat(reminders.rounds(hillcrest.id(), 0, 9)).hasSize(1);
        assertThat(forgetting.sweep(clock.instant().plusSeconds(1))).isEqualTo(2);
        assertThat(reminders.rounds(hillcrest.id(), 0, 9)).isEmpty();
    }

    @Test
    void asksOnceWhenTwoCoordinatorsPressAtOnce() throws Exception {
        var outcomes = Together.times(4, this::ask);

        assertThat(outcomes).containsOnlyOnce(Outcome.ASKED);
        send();
        assertThat(post.sent).hasSize(2);
    }

    @Test
    void sendsOnceWhenSeveralNodesSend() throws Exception {
        ask();

        Together.times(4, this::send);

        assertThat(post.sent).containsExactlyInAnyOrder("34", "35");
    }

    @Test
    void leavesOutWhoAnswersBeforeTheirTurn() {
        ask();
        answer(amira, Decision.AGREED);

        send();

        assertThat(post.sent).containsExactly("35");
        assertThat(last().count(State.NOT_NEEDED)).isEqualTo(1);
    }

    @Test
    void talksToWhoAskedOrSaidNotYetInsteadOfRemindingThem() {
        answer(amira, Decision.NOT_YET);
        answer(tomos, Decision.QUERY_OPEN);

        assertThat(reach().outstanding()).isZero();
        assertThat(ask()).isEqualTo(Outcome.NOBODY);
    }

    @Test
    void leavesAClassThatWantsNoReminders() {
        assertThat(reminding.silence(hillcrest, rees.id(), class6b.id(), true)).isTrue();
        assertThat(ask()).isEqualTo(Outcome.NOBODY);

        reminding.silence(hillcrest, rees.id(), class6b.id(), false);
        assertThat(ask()).isEqualTo(Outcome.ASKED);
        reminding.silence(hillcrest, rees.id(), class6b.id(), true);
        send();
        assertThat(post.sent).isEmpty();
    }

    @Test
    void letsOnlyStaffOfTheClassOrCoordinatorsSilenceIt() {
        assertThat(reminding.silence(hillcrest, amira.id(), class6b.id(), true)).isFalse();
        assertThat(reminding.ask(hillcrest, amira.id(), Optional.empty(), WORDS))
                .isEqualTo(Outcome.NOT_YOURS);
    }

    @Test
    void sendsWhatANodeLeftBehindThatDiedBeforeTheCall() {
        ask();
        var turns = ReminderFixtures.turns(jdbi, clock);
        turns.take().orElseThrow();
        assertThat(send()).isZero();

        clock.advance(SqlReminderTurns.LEASE);

        assertThat(send()).isEqualTo(2);
    }

    @Test
    void neverSendsAgainWhatANodeDiedOver() {
        ask();
        var turns = ReminderFixtures.turns(jdbi, clock);
        var dead = turns.next(turns.take().orElseThrow()).orElseThrow();
        clock.advance(SqlReminderTurns.LEASE);

        send();

        assertThat(post.sent).hasSize(1).doesNotContain(dead.account());
        assertThat(last().count(State.UNSURE)).isEqualTo(1);
        assertThat(ask()).isEqualTo(Outcome.NOBODY);
    }

    @Test
    void lostItsTurnWhenAnotherNodeHasTakenIt() {
        ask();
        var turns = ReminderFixtures.turns(jdbi, clock);
        var slow = turns.take().orElseThrow();
        clock.advance(SqlReminderTurns.LEASE);
        turns.take().orElseThrow();

        assertThat(turns.next(slow)).isEmpty();
    }

    @Test
    void waitsForAMoodleThatIsAway() {
        ask();
        post.reach = Reach.AWAY;
        assertThat(send()).isZero();

        post.reach = Reach.READY;
        assertThat(send()).isZero();
        clock.advance(Duration.ofMinutes(3));

        assertThat(send()).isEqualTo(2);
    }

    @Test
    void isUnsureOfTheOneOverWhichMoodleBrokeOffAndLetsTheOthersWait() {
        ask();
        post.answer = Sent.UNSURE;
        send();
        assertThat(last().count(State.UNSURE)).isEqualTo(1);
        assertThat(last().count(State.WAITING)).isEqualTo(1);

        post.answer = Sent.SENT;
        clock.advance(Duration.ofMinutes(5));
        send();

        assertThat(post.sent).hasSize(2).doesNotHaveDuplicates();
        assertThat(last().count(State.SENT)).isEqualTo(1);
    }

    @Test
    void goesOnWithTheOthersWhenMoodleTakesNoneForSomebody() {
        ask();
        post.answer = Sent.REFUSED;

        send();

        assertThat(post.sent).hasSize(2);
        assertThat(reminders.people(hillcrest.id(), last().id(), 0, 9))
                .extracting(Reminded::why)
                .containsOnly(Optional.of(WhyNot.REFUSED));
    }

    @Test
    void stopsAllWhenItMayNotSendAndCanBeAskedAgainOnceItMay() {
        ask();
        post.answer = Sent.NOT_ALLOWED;
        send();
        assertThat(post.sent).hasSize(1);
        assertThat(last().count(State.FAILED)).isEqualTo(2);

        post.answer = Sent.SENT;
        clock.advance(Duration.ofMinutes(1));
        assertThat(ask()).isEqualTo(Outcome.ASKED);
        assertThat(send()).isEqualTo(2);
    }

    @Test
    void sendsNothingAfterItsDay() {
        ask();
        clock.advance(Duration.ofHours(20));

        send();

        assertThat(post.sent).isEmpty();
        assertThat(last().count(State.FAILED)).isEqualTo(2);
    }

    @Test
    void remindsNobodyWhomMoodleDoesNotKnow() {
        RosterFixtures.pupil(
                jdbi, clock, hillcrest, class6b, new Arrival(ISSUER, "seren", "Môn", "Seren", null, false));
        RosterFixtures.pupil(
                jdbi,
                clock,
                hillcrest,
                class6b,
                new Arrival("https://other.example", "36", "Byrd", "Iolo", null, false));

        assertThat(reach()).isEqualTo(new RemindOutstanding.Reach(4, 2));
    }

    @Test
    void pausesBetweenBatches() {
        for (var number = 100; number < 130; number++) pupil(String.valueOf(number), "Pupil");
        ask();

        assertThat(send()).isEqualTo(20);
        assertThat(send()).isZero();
        clock.advance(Duration.ofSeconds(10));
        assertThat(send()).isEqualTo(12);
    }

    @Test
    void asksNobodyWhereTheSchoolHasNotSwitchedItOn() {
        connections.use(hillcrest.id(), Set.of());

        assertThat(reminding.reach(hillcrest, Optional.empty())).isEmpty();
        assertThat(ask()).isEqualTo(Outcome.NOT_CONNECTED);
    }

    private Outcome ask() {
        return reminding.ask(hillcrest, rees.id(), Optional.empty(), WORDS);
    }

    private int send() {
        return ReminderFixtures.sending(jdbi, clock, connections, post).sendDue();
    }

    private RemindOutstanding.Reach reach() {
        return reminding.reach(hillcrest, Optional.of(class6b.id())).orElseThrow();
    }

    private Round last() {
        return reminders.rounds(hillcrest.id(), 0, 1).get(0);
    }

    private ClassGroup course(String id, String title) {
        return RosterFixtures.classGroups(jdbi, clock)
                .meet(
                        hillcrest.id(),
                        new ClassSeen(RosterFixtures.registration(jdbi, hillcrest), "1", id, title, null, null));
    }

    private Person pupil(String account, String forename) {
        return RosterFixtures.pupil(
                jdbi, clock, hillcrest, class6b, new Arrival(ISSUER, account, "Khan", forename, null, false));
    }

    private void answer(Person pupil, Decision decision) {
        var reader = new Reader(hillcrest, pupil.id(), Band.B, BandSource.CLASS, Language.ENGLISH, "launch");
        var edition = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
        AgreementFixtures.acceptances(jdbi)
                .keep(reader, edition, hillcrest.yearAt(clock.instant()), decision, clock.instant());
    }

    /** Keeps what it was given to carry, and answers what a test lets it. */
    private static final class Post implements Messenger {
        private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
        private final List<String> words = Collections.synchronizedList(new ArrayList<>());
        private Reach reach = Reach.READY;
        private Sent answer = Sent.SENT;

        @Override
        public Reach reach(SchoolId school) {
            return reach;
        }

        @Override
        public Sent send(SchoolId school, long account, String message) {
            sent.add(String.valueOf(account));
            words.add(message);
            return answer;
        }
    }
}
