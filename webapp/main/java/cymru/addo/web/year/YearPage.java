package cymru.addo.web.year;

import cymru.addo.school.Band;
import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * A new school year on one page: when it begins, what is left to do, and every class with its band.
 *
 * @param said what has just been done; null on a plain visit
 * @param fault what was wrong with what was sent; null where nothing was
 * @param opened by whom and when; null while nobody has opened it
 * @param awaitsOpening whether it has neither begun nor been opened
 * @param begins that it begins by itself, or has begun
 * @param undo what the last change of bands was; null where it cannot be put back
 */
public record YearPage(
        Frame frame,
        SchoolMenu menu,
        String root,
        String headline,
        String dates,
        String said,
        String fault,
        String opened,
        boolean awaitsOpening,
        String begins,
        List<Task> tasks,
        List<ClassLine> classes,
        List<Link> fills,
        String undo,
        Grace grace) {

    public List<Band> bands() {
        return List.of(Band.values());
    }

    /** Something that makes the year ready. Whether it is done is found out each time, and kept nowhere. */
    public record Task(boolean done, String words, String more, Link link) {}

    public record Link(String address, String words) {}

    /**
     * A class and its band.
     *
     * @param now its band in words
     * @param was the band that staff have set, as the form sends it back; empty where none is
     * @param up what becomes of it where the course goes up with its pupils; null where nothing does
     * @param look whether nobody but the school can say
     * @param chosen the band that the form holds; null for none yet
     */
    public record ClassLine(
            String id, String title, String now, boolean guess, String was, String up, boolean look, Band chosen) {
        public boolean is(Band band) {
            return chosen == band;
        }
    }

    /** @param typed as it was sent, or as it stands */
    public record Grace(String typed, int longest, String fault) {}
}
