package cymru.addo.web.school;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * What a school has chosen.
 *
 * @param said that it is kept; null on a plain visit
 * @param nameFault what is wrong with the name; null where nothing is
 * @param pupilsUnchecked whether pupils agree without questions on the promises
 * @param askedFirst whether platforms ask everybody for the agreement first; null where none lets the school say
 * @param faults what is wrong with the rest, in sentences
 */
public record SettingsPage(
        Frame frame,
        SchoolMenu menu,
        String action,
        String said,
        String nameFault,
        List<String> faults,
        String name,
        List<Choice> jurisdictions,
        List<Choice> bands,
        boolean keepsNames,
        boolean pupilsUnchecked,
        List<Optional> promises,
        Boolean askedFirst) {

    public record Choice(String value, String words, boolean chosen) {}

    /** A promise that a school may add, with its words for each band in both languages. */
    public record Optional(String key, String title, boolean on, List<Words> words) {}

    public record Words(String band, String english, String welsh) {}
}
