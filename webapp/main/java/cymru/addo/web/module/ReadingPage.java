package cymru.addo.web.module;

import cymru.addo.curriculum.Curriculum;
import cymru.addo.curriculum.Page;
import cymru.addo.curriculum.PageText;
import cymru.addo.school.Jurisdiction;
import cymru.addo.school.Language;
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
    public record Help(String name, String about, String telephone, String address) {
        /** Those a page names, for the schools of one country. */
        static List<Help> on(Page page, Curriculum curriculum, Jurisdiction country, Language language) {
            return curriculum.helplines(page).stream()
                    .filter(line -> line.isFor(country))
                    .map(line -> new Help(
                            line.name().in(language),
                            line.about().in(language),
                            line.telephone().orElse(null),
                            line.address().orElse(null)))
                    .toList();
        }
    }

    public boolean isLast() {
        return number == total;
    }
}
