package cymru.addo.web.module;

import cymru.addo.curriculum.PageText;
import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * One page of a module.
 *
 * @param kind the last part of the key of what sort of page it is: story, task or talk; null for a plain one
 * @param spoken everything on it, to be read aloud
 * @param teacher the note for the grown-up; null where there is none
 * @param next the next page, or the questions
 * @param questions the way back to the questions for somebody in the middle of them; null for everybody else
 */
public record ReadingPage(
        Frame frame,
        String module,
        String kind,
        int number,
        int total,
        String picture,
        String heading,
        PageText text,
        String spoken,
        PageText teacher,
        List<Help> helplines,
        String back,
        String next,
        String questions) {

    /** Somebody outside the school who helps; the ways to reach them are null where there are none. */
    public record Help(String name, String about, String telephone, String address) {}

    public boolean isLast() {
        return number == total;
    }
}
