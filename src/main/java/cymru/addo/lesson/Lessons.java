package cymru.addo.lesson;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.util.List;
import java.util.Set;

/** What classes did together. */
public interface Lessons {
    /** Everything that was counted in this lesson; nothing before it began. */
    List<Hands> counted(Together together);

    /** Keeps the counts of a question in the place of earlier ones; the first of them begins the lesson. */
    void count(Together together, int moduleVersion, PersonId staff, List<Hands> hands);

    /** The pupils whom the class has today, and whether they were there. */
    List<Entry> register(Together together);

    /** Writes down that these were there, each once. Nobody else's name comes into it than the class's pupils'. */
    void present(Together together, int moduleVersion, PersonId staff, Set<PersonId> pupils);

    /** Notes that somebody was not there after all; false where nobody had said they were. */
    boolean correct(Together together, PersonId staff, PersonId pupil);

    /** The lessons that a class has begun this year, by module. */
    List<Begun> of(SchoolId school, ClassGroupId classGroup, int year);

    record Begun(ModuleKey module, int counted, int present) {}
}
