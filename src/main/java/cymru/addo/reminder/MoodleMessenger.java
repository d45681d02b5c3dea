package cymru.addo.reminder;

import cymru.addo.moodle.Moodle;
import cymru.addo.moodle.MoodleConnections;
import cymru.addo.moodle.MoodleFunction;
import cymru.addo.moodle.MoodleTrouble;
import cymru.addo.moodle.MoodleUse;
import cymru.addo.moodle.Moodles;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Sends by the Web Services of the school's Moodle, one message in each request. */
@Dependent
class MoodleMessenger implements Messenger {
    private final MoodleConnections connections;
    private final Moodles moodles;

    @Inject
    MoodleMessenger(MoodleConnections connections, Moodles moodles) {
        this.connections = connections;
        this.moodles = moodles;
    }

    @Override
    public Reach reach(SchoolId school) {
        return moodle(school).map(MoodleMessenger::reach).orElse(Reach.DISCONNECTED);
    }

    @Override
    public Sent send(SchoolId school, long account, String words) {
        return moodle(school).map(moodle -> send(moodle, account, words)).orElse(Sent.DISCONNECTED);
    }

    private Optional<Moodle> moodle(SchoolId school) {
        return connections
                .of(school)
                .filter(each -> each.isUsedFor(MoodleUse.REMINDERS))
                .flatMap(each -> moodles.of(school));
    }

    static Reach reach(Moodle moodle) {
        try {
            return moodle.siteInfo().offers(MoodleFunction.MESSAGE) ? Reach.READY : Reach.NOT_ALLOWED;
        } catch (MoodleTrouble trouble) {
            return trouble.passes() ? Reach.AWAY : Reach.NOT_ALLOWED;
        }
    }

    static Sent send(Moodle moodle, long account, String words) {
        try {
            moodle.message(account, words);
            return Sent.SENT;
        } catch (MoodleTrouble trouble) {
            return switch (trouble.kind()) {
                case REFUSED, NOT_FOUND -> Sent.REFUSED;
                case UNREACHABLE, TIMED_OUT, TOO_LONG, NOT_MOODLE -> Sent.UNSURE;
                case ADDRESS, WRONG_TOKEN, NOT_IN_SERVICE, NOT_PERMITTED, SITE_POLICY -> Sent.NOT_ALLOWED;
            };
        }
    }
}
