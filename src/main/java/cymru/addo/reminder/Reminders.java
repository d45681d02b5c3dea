package cymru.addo.reminder;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The record of reminders: written before they are sent, one a person and day. */
public interface Reminders {
    /** Those of these people who can be sent a message from this Moodle, and have not had one that day. */
    Set<PersonId> canGetOne(SchoolId school, String site, LocalDate day, Set<PersonId> people);

    /** Writes a reminder down for each of these who can get one and has none that day. Answers how many. */
    int ask(NewRound round);

    /** Newest first. */
    List<Round> rounds(SchoolId school, int from, int most);

    Optional<Round> round(SchoolId school, RoundId id);

    List<Reminded> people(SchoolId school, RoundId id, int from, int most);

    /** The classes that want no reminders. */
    Set<ClassGroupId> silent(SchoolId school);

    void silence(SchoolId school, ClassGroupId classGroup, PersonId staff, Instant at);

    void letSpeak(SchoolId school, ClassGroupId classGroup);

    /**
     * @param day the school's own, at whose end nothing more is sent
     * @param people each with the class they are reminded for
     */
    record NewRound(
            SchoolId school,
            RoundId id,
            Optional<ClassGroupId> classGroup,
            String words,
            PersonId by,
            Instant at,
            String site,
            LocalDate day,
            Instant until,
            Map<PersonId, ClassGroupId> people) {
        public NewRound {
            people = Map.copyOf(people);
        }
    }
}
