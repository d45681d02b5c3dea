package cymru.addo.web.roster;

import cymru.addo.school.Band;
import cymru.addo.web.page.Frame;
import cymru.addo.web.session.ClassMenu;
import java.util.List;

/**
 * How a class stands. First the sentence, then who is missing and the next step for each, then the rest.
 *
 * @param root the address that the page's forms begin with
 * @param filter null where the platform tells of no groups
 * @param said what has just been done; null on a plain visit
 * @param fault what was wrong with what was sent; null where nothing was
 * @param own where the reader's own agreement waits for them; null where it does not
 * @param reminders where it is said whether the class is reminded; null where the school sends no reminders
 * @param school the coordinator's page; null for everybody else
 */
public record ClassPage(
        Frame frame,
        ClassMenu menu,
        String root,
        String headline,
        Filter filter,
        String said,
        String fault,
        String own,
        Standing standing,
        ClassBand band,
        List<String> withoutBand,
        List<Missing> missing,
        List<Question> questions,
        List<Done> done,
        ClassList list,
        DutyOffer duty,
        String preview,
        String reminders,
        String school) {

    public List<Band> bands() {
        return List.of(Band.values());
    }

    /** @param outstanding whether only those who have not agreed are shown */
    public record Filter(List<Group> groups, boolean outstanding) {}

    public record Group(String id, String name, boolean chosen) {}

    /** The numbers of the tiles. */
    public record Standing(int all, int agreed, int questions, int notYet, int notAnswered) {}

    /** @param band null where nobody has set one and the title suggests none */
    public record ClassBand(Band band, String source, boolean guess) {
        public boolean is(Band other) {
            return band == other;
        }
    }

    /**
     * Somebody who has not agreed.
     *
     * @param tag the colour of the reason: no, ask or info
     * @param understood how many promises they understand so far, in words; null where they have not begun
     * @param due until when nobody calls them overdue, in words
     * @param about the promise they ask about, in its words; null where it is none
     * @param step where the next step leads; null where it is something to say, not to press
     */
    public record Missing(
            String ref,
            String name,
            String tag,
            String why,
            String understood,
            String due,
            boolean overdue,
            String about,
            String next,
            String step,
            PupilBand band) {}

    /** @param own the band staff have chosen for this one pupil; null where the class's counts */
    public record PupilBand(String words, Band own) {
        public boolean is(Band other) {
            return own == other;
        }
    }

    public record Question(
            String id,
            String name,
            String about,
            String words,
            String asked,
            String typed,
            String fault,
            String talk) {}

    /** @param how where they did not answer themselves, what was done instead; null for most */
    public record Done(String ref, String name, String when, String how, PupilBand band) {}

    /** @param read when the platform's list was last read, in words; null where it never was */
    public record ClassList(String words, String trouble, boolean refreshable) {}
}
