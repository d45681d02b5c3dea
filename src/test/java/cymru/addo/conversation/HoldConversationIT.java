package cymru.addo.conversation;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Decision;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Editions;
import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.conversation.Conversation.Outcome;
import cymru.addo.conversation.HoldConversation.Result;
import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Amira has said not yet. Mr Okoro is her teacher, Ms Rees the coordinator. */
class HoldConversationIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup class7b = RosterFixtures.classCalled(jdbi, clock, hillcrest, "7B");
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, class7b, AMIRA);
    private final Person tomos = RosterFixtures.pupil(jdbi, clock, hillcrest, class7b, TOMOS);
    private final Person okoro = RosterFixtures.teacher(jdbi, clock, hillcrest, class7b, MR_OKORO);
    private final Person rees = RosterFixtures.people(jdbi, clock).arrive(hillcrest, MS_REES);
    private final Editions editions = AgreementFixtures.editions(jdbi, clock);
    private final Edition edition = editions.current(hillcrest.id());
    private final Conversations conversations = new SqlConversations(jdbi);
    private final HoldConversation holding = new HoldConversation(
            RosterFixtures.enrolments(jdbi, clock),
            AppointmentFixtures.appointments(jdbi, clock),
            editions,
            AgreementFixtures.acceptances(jdbi),
            conversations,
            clock);

    @BeforeEach
    void amiraSaysNotYet() {
        AppointmentFixtures.appointments(jdbi, clock).take(hillcrest.id(), rees.id());
        answer(Decision.NOT_YET);
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void goesFromTheTeacherToTheCoordinatorAndHasAnOutcome() {
        assertThat(handOn(amira, "She worries about photos.")).isEqualTo(Result.KEPT);

        var open = all().get(0);
        assertThat(open.note()).isEqualTo("She worries about photos.");
        assertThat(open.classes()).isEqualTo("7B");
        assertThat(close(open, Outcome.SUPERVISED)).isEqualTo(Result.KEPT);

        assertThat(all()).singleElement().satisfies(talk -> {
            assertThat(talk.outcome()).contains(Outcome.SUPERVISED);
            assertThat(talk.closedAt()).contains(clock.instant());
        });
        assertThat(events()).containsExactly("TALK_HANDED_ON", "TALK_CLOSED");
    }

    @Test
    void isHandedOnAndClosedOnce() {
        handOn(amira, "");
        assertThat(handOn(amira, "again")).isEqualTo(Result.KNOWN_ALREADY);
        var open = all().get(0);
        close(open, Outcome.ANSWERED);

        assertThat(close(open, Outcome.DECLINED)).isEqualTo(Result.KNOWN_ALREADY);
        assertThat(handOn(amira, "once more")).isEqualTo(Result.KEPT);
        assertThat(all()).hasSize(2).first().matches(Conversation::isOpen);
    }

    @Test
    void isForTheTeacherOfTheClassOnly() {
        assertThat(holding.handOn(hillcrest, rees.id(), class7b.id(), amira.id(), ""))
                .isEqualTo(Result.NOT_YOURS);
        assertThat(holding.close(
                        hillcrest, okoro.id(), new ConversationId(amira.id().value()), Outcome.ANSWERED, ""))
                .isEqualTo(Result.NOT_YOURS);
        assertThat(events()).isEmpty();
    }

    @Test
    void isAboutNothingWhereNobodyAskedOrSaidNo() {
        assertThat(handOn(tomos, "")).isEqualTo(Result.NOTHING_TO_TALK_ABOUT);
        answer(Decision.AGREED);
        assertThat(handOn(amira, "")).isEqualTo(Result.NOTHING_TO_TALK_ABOUT);
    }

    @Test
    void showsWhoWaitsForSomebodyToTalk() {
        assertThat(waiting()).isEmpty();
        clock.advance(Duration.ofDays(8));
        assertThat(waiting()).containsExactly(amira.id());

        handOn(amira, "");

        assertThat(waiting()).isEmpty();
        close(all().get(0), Outcome.DECLINED);
        assertThat(waiting()).isEmpty();
    }

    private void answer(Decision decision) {
        clock.advance(Duration.ofSeconds(1));
        AgreementFixtures.acceptances(jdbi)
                .keep(
                        AgreementFixtures.reader(hillcrest, amira),
                        edition,
                        hillcrest.yearAt(clock.instant()),
                        decision,
                        clock.instant());
    }

    private Result handOn(Person pupil, String note) {
        return holding.handOn(hillcrest, okoro.id(), class7b.id(), pupil.id(), note);
    }

    private Result close(Conversation talk, Outcome outcome) {
        clock.advance(Duration.ofMinutes(1));
        return holding.close(hillcrest, rees.id(), talk.id(), outcome, "");
    }

    private List<Conversation> all() {
        return conversations.of(hillcrest.id(), hillcrest.yearAt(clock.instant()));
    }

    private List<PersonId> waiting() {
        var before = clock.instant().minus(Duration.ofDays(7));
        return conversations.waiting(hillcrest.id(), edition, hillcrest.yearAt(clock.instant()), before).stream()
                .map(Waiting::person)
                .toList();
    }

    private List<String> events() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select kind from event where kind like 'TALK%' order by id")
                        .mapTo(String.class)
                        .list());
    }
}
