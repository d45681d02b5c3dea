package cymru.addo.reminder;

import cymru.addo.agreement.EditionId;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Sending the reminders of a school, by one node at a time. */
interface ReminderTurns {
    /** A school with reminders that are due; no other node gets it while we go on. What a dead node had on its way is now unsure. */
    Optional<Turn> take();

    /** The next that is due, marked as on its way; empty when none is, or the turn was lost. */
    Optional<Due> next(Turn turn);

    void ended(Due due, State state, Optional<WhyNot> why);

    /** None of those that wait can arrive. */
    void endAll(Turn turn, WhyNot why);

    /** Gives the turn back; Moodle answered. */
    void done(Turn turn);

    /** Gives the turn back, and nobody takes it for so long: Moodle did not answer. */
    void rest(Turn turn, Duration pause);

    /** Whether somebody still has to answer this, and is in a class that wants reminders. */
    boolean isNeeded(Due due, EditionId edition, SchoolYear year);

    /** @param failures how often Moodle has not answered, running */
    record Turn(SchoolId school, UUID id, int failures) {}

    /**
     * @param account what Moodle calls them
     * @param course what Moodle calls the course they are reminded for; empty where it is no course
     */
    record Due(
            SchoolId school,
            PersonId person,
            LocalDate day,
            ClassGroupId classGroup,
            String words,
            String account,
            Optional<String> course) {}
}
