package cymru.addo.progress;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.School;
import cymru.addo.year.SchoolYear;
import java.util.List;

/** How much of the curriculum the classes of a school have this year, and what became of it. It speaks of no pupil. */
public interface Coverage {
    /** Every module that a class was set this year, with how many were asked and how many have done it. */
    List<Share> of(School school, SchoolYear year);

    record Share(ClassGroupId classGroup, String title, ModuleKey module, int asked, int done) {}

    /** What classes that were asked before and after knew each time. */
    List<Known> knowledge(School school, SchoolYear year);

    /**
     * @param pupils who did both; fewer than {@link #FEWEST} are never shown
     * @param before the per cent of questions that were right before the pages
     * @param after the same at the first go after them
     */
    record Known(String title, ModuleKey module, int pupils, int before, int after) {
        /** So few that nobody's own answers can be told. */
        public static final int FEWEST = 10;
    }
}
