package cymru.addo.conversation;

import cymru.addo.agreement.Acceptances;
import cymru.addo.agreement.Editions;
import cymru.addo.appointment.Appointments;
import cymru.addo.roster.Enrolments;
import cymru.addo.roster.Role;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.PlainText;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * A teacher hands a talk with a pupil of the own class on to the coordinator, who writes down what came of it. The pupil can agree
 * at any time, before and after.
 */
@Dependent
public class HoldConversation {
    /** The longest note. */
    public static final int LONGEST_NOTE = 500;

    private final Enrolments enrolments;
    private final Appointments appointments;
    private final Editions editions;
    private final Acceptances acceptances;
    private final Conversations conversations;
    private final Clock clock;

    @Inject
    public HoldConversation(
            Enrolments enrolments,
            Appointments appointments,
            Editions editions,
            Acceptances acceptances,
            Conversations conversations,
            Clock clock) {
        this.enrolments = enrolments;
        this.appointments = appointments;
        this.editions = editions;
        this.acceptances = acceptances;
        this.conversations = conversations;
        this.clock = clock;
    }

    public enum Result {
        KEPT,
        /** It was handed on, or closed, before. */
        KNOWN_ALREADY,
        NOT_YOURS,
        /** The pupil has asked nothing and has not said no. */
        NOTHING_TO_TALK_ABOUT
    }

    /** @param note what the coordinator should know; may be empty */
    public Result handOn(School school, PersonId staff, ClassGroupId group, PersonId pupil, String note) {
        if (!isTheirs(school, staff, group, pupil)) return Result.NOT_YOURS;
        var now = clock.instant();
        var year = school.yearAt(now);
        var edition = editions.current(school.id());
        var isOpen = acceptances
                .of(school.id(), pupil, edition.id(), year)
                .filter(answer -> !answer.isAgreed())
                .isPresent();
        if (!isOpen) return Result.NOTHING_TO_TALK_ABOUT;
        var words = PlainText.of(note, LONGEST_NOTE);
        return conversations.handOn(school.id(), pupil, year, staff, words, now) ? Result.KEPT : Result.KNOWN_ALREADY;
    }

    public Result close(
            School school, PersonId coordinator, ConversationId id, Conversation.Outcome outcome, String note) {
        if (!appointments.isCoordinator(school.id(), coordinator)) return Result.NOT_YOURS;
        var now = clock.instant();
        var words = PlainText.of(note, LONGEST_NOTE);
        return conversations.close(school.id(), id, school.yearAt(now), coordinator, outcome, words, now)
                ? Result.KEPT
                : Result.KNOWN_ALREADY;
    }

    /** Whether this pupil is in a class of theirs, to talk with. */
    public boolean isTheirs(School school, PersonId staff, ClassGroupId group, PersonId pupil) {
        return enrolments.isStaffOf(school.id(), staff, group)
                && enrolments.in(school.id(), group).stream()
                        .anyMatch(place -> place.active()
                                && place.role() == Role.PUPIL
                                && place.person().equals(pupil));
    }
}
