package cymru.addo.reminder;

import cymru.addo.agreement.Editions;
import cymru.addo.course.CourseLink;
import cymru.addo.moodle.MoodleConnection;
import cymru.addo.moodle.MoodleConnections;
import cymru.addo.reminder.ReminderTurns.Due;
import cymru.addo.reminder.ReminderTurns.Turn;
import cymru.addo.school.School;
import cymru.addo.school.Schools;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Sends the reminders that are due, one by one. Moodle is tried first with a question that sends nothing; when it breaks off at a
 * message, that one is unsure and the others wait.
 */
@Dependent
public class SendReminders {
    private static final Duration SHORTEST_REST = Duration.ofMinutes(2);
    private static final int MOST_DOUBLINGS = 5;

    private final ReminderTurns turns;
    private final Messenger messenger;
    private final MoodleConnections connections;
    private final Schools schools;
    private final Editions editions;
    private final Clock clock;

    @Inject
    SendReminders(
            ReminderTurns turns,
            Messenger messenger,
            MoodleConnections connections,
            Schools schools,
            Editions editions,
            Clock clock) {
        this.turns = turns;
        this.messenger = messenger;
        this.connections = connections;
        this.schools = schools;
        this.editions = editions;
        this.clock = clock;
    }

    /** Until nothing is due. Answers how many were sent. */
    public int sendDue() {
        var sent = 0;
        for (var turn = turns.take(); turn.isPresent(); turn = turns.take()) sent += send(turn.get());
        return sent;
    }

    private int send(Turn turn) {
        switch (messenger.reach(turn.school())) {
            case AWAY -> rest(turn);
            case NOT_ALLOWED -> giveUp(turn, WhyNot.NOT_ALLOWED);
            case DISCONNECTED -> giveUp(turn, WhyNot.DISCONNECTED);
            case READY -> {
                return sendAll(turn);
            }
        }
        return 0;
    }

    private int sendAll(Turn turn) {
        var school = schools.find(turn.school()).orElseThrow();
        var sent = 0;
        for (var due = turns.next(turn); due.isPresent(); due = turns.next(turn)) {
            var how = send(school, due.get());
            if (how.filter(Messenger.Sent.SENT::equals).isPresent()) sent++;
            if (how.filter(each -> !goesOn(turn, each)).isPresent()) return sent;
        }
        turns.done(turn);
        return sent;
    }

    /** Empty for who needs none any more. */
    private Optional<Messenger.Sent> send(School school, Due due) {
        var edition = editions.current(school.id()).id();
        if (!turns.isNeeded(due, edition, school.yearAt(clock.instant()))) {
            turns.ended(due, State.NOT_NEEDED, Optional.empty());
            return Optional.empty();
        }
        var how = messenger.send(school.id(), Long.parseLong(due.account()), words(due));
        switch (how) {
            case SENT -> turns.ended(due, State.SENT, Optional.empty());
            case UNSURE -> turns.ended(due, State.UNSURE, Optional.empty());
            case REFUSED -> turns.ended(due, State.FAILED, Optional.of(WhyNot.REFUSED));
            case NOT_ALLOWED -> turns.ended(due, State.FAILED, Optional.of(WhyNot.NOT_ALLOWED));
            case DISCONNECTED -> turns.ended(due, State.FAILED, Optional.of(WhyNot.DISCONNECTED));
        }
        return Optional.of(how);
    }

    private boolean goesOn(Turn turn, Messenger.Sent how) {
        switch (how) {
            case UNSURE -> rest(turn);
            case NOT_ALLOWED -> giveUp(turn, WhyNot.NOT_ALLOWED);
            case DISCONNECTED -> giveUp(turn, WhyNot.DISCONNECTED);
            default -> {
                return true;
            }
        }
        return false;
    }

    private void rest(Turn turn) {
        turns.rest(turn, SHORTEST_REST.multipliedBy(1L << Math.min(turn.failures(), MOST_DOUBLINGS)));
    }

    private void giveUp(Turn turn, WhyNot why) {
        turns.endAll(turn, why);
        turns.done(turn);
    }

    private String words(Due due) {
        return connections
                .of(due.school())
                .map(MoodleConnection::site)
                .map(site -> due.words() + "\n\n" + CourseLink.of(site, due.course()))
                .orElse(due.words());
    }
}
