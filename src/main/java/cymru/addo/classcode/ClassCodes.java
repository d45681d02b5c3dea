package cymru.addo.classcode;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The codes of a school's classes, and who came in by them. A class has one open code at most. */
interface ClassCodes {
    /** Opens a code and closes the one before it. */
    void open(SchoolId school, ClassGroupId classGroup, String code, PersonId by, Instant at, Instant until);

    Optional<ClassCode> openOf(SchoolId school, ClassGroupId classGroup, Instant at);

    /** What this code opens; empty for one that is closed, too old, or was never there. */
    Optional<ClassCode> read(String code, Instant at);

    void close(SchoolId school, ClassGroupId classGroup, Instant at);

    /** Those of the class list who can be picked at all: pupils, never staff or coordinators, whom the school names. */
    List<ListedPupil> listed(SchoolId school, ClassGroupId classGroup);

    /** Whose visits by a code of this class still go on. */
    List<PersonId> here(SchoolId school, ClassGroupId classGroup, Instant at);

    /**
     * Writes down that this visit is somebody's who picked a name, unless somebody else has it.
     *
     * @return whether the name is theirs now
     */
    boolean enter(ClassCode code, PersonId pupil, String visit, Instant at);

    /** Who came in by the class's codes since then, the last first. */
    List<Entry> since(SchoolId school, ClassGroupId classGroup, Instant since, Instant at);

    /** Ends somebody's visits by a code of this class, so that the name can be picked again. */
    void letGo(SchoolId school, ClassGroupId classGroup, PersonId pupil, Instant at);

    /** @param here whether the visit still goes on */
    record Entry(PersonId person, Instant at, boolean here) {}
}
