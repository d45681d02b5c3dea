package cymru.addo.web.launch;

import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.launch.Launch;
import cymru.addo.lti.launch.LaunchRefused;
import cymru.addo.lti.launch.PlatformError;
import cymru.addo.lti.login.LoginOutcome.LoginRefused;
import cymru.addo.vle.LaunchLog;
import cymru.addo.vle.LaunchNote;
import cymru.addo.vle.LaunchNote.Outcome;
import cymru.addo.web.session.Turnstile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * What the door notes of every launch for the school's launch log. A launch only lays its note down here; a second later it is
 * written with others, so that nobody waits for the log and no launch fails for it. Where there are too many, notes are dropped:
 * those of refusals first, which anybody could cause in any number.
 */
@ApplicationScoped
public class LaunchNotes {

    private static final int MOST_WAITING = 20_000;
    private static final int AT_A_TIME = 1_000;
    private static final int REFUSALS_AT_ONCE = 100;
    private static final int REFUSALS_PER_SECOND = 1;

    private final BlockingQueue<LaunchNote> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private Turnstile refusals;
    private LaunchLog log;
    private Clock clock;

    LaunchNotes() {}

    @Inject
    public LaunchNotes(LaunchLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
        this.refusals = new Turnstile(REFUSALS_AT_ONCE, REFUSALS_PER_SECOND, clock);
    }

    void letIn(Launch launch) {
        lay(believed(launch, Outcome.LET_IN));
    }

    void nothingHere(Launch launch) {
        lay(believed(launch, Outcome.NOTHING_HERE));
    }

    /** A launch that answers no login of ours is of no school that we know: the server's log has it. */
    void refused(LaunchRefused refused, String reference) {
        refused.login()
                .ifPresent(login -> layRefusal(
                        login.registrationId(),
                        refused.unknownDeployment().or(login::deployment),
                        refused.check(),
                        refused.passed(),
                        refused.reasonForLog(),
                        reference));
    }

    void refused(String registration, LoginRefused refused, String reference) {
        layRefusal(registration, Optional.empty(), refused.check(), List.of(), refused.reasonForLog(), reference);
    }

    void platformError(PlatformError error, String reference) {
        if (refusals.pass(error.login().registrationId()).isPresent()) return;
        lay(new LaunchNote(
                error.login().registrationId(),
                clock.instant(),
                error.login().deployment(),
                Optional.empty(),
                Outcome.PLATFORM_ERROR,
                Optional.of(List.of(LaunchCheck.STATE.name())),
                Optional.empty(),
                Optional.of("the platform answered with an error in place of a launch"),
                Optional.of(reference)));
    }

    private void layRefusal(
            String registration,
            Optional<String> deployment,
            LaunchCheck failed,
            List<LaunchCheck> passed,
            String reason,
            String reference) {
        if (refusals.pass(registration).isPresent()) return;
        lay(new LaunchNote(
                registration,
                clock.instant(),
                deployment,
                Optional.empty(),
                Outcome.REFUSED,
                Optional.of(passed.stream().map(LaunchCheck::name).toList()),
                Optional.of(failed.name()),
                Optional.of(reason),
                Optional.of(reference)));
    }

    private LaunchNote believed(Launch launch, Outcome outcome) {
        return new LaunchNote(
                launch.registrationId(),
                clock.instant(),
                Optional.of(launch.deploymentId()),
                Optional.of(launch.messageType().claim()),
                outcome,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private void lay(LaunchNote note) {
        waiting.offer(note);
    }

    /** Writes what was laid down. What the database does not take now is laid down again, for the next time. */
    public void write() {
        var some = new ArrayList<LaunchNote>();
        while (waiting.drainTo(some, AT_A_TIME) > 0) {
            try {
                log.keep(some);
            } catch (RuntimeException e) {
                some.forEach(waiting::offer);
                throw e;
            }
            some.clear();
        }
    }
}
