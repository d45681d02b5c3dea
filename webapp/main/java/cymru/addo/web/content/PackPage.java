package cymru.addo.web.content;

import cymru.addo.curriculum.PageText;
import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * One version of a pack, to be read through before it is published and after.
 *
 * @param modules none where this release cannot read the pack any more
 * @param publish null for what is no draft, as is {@code discard}
 * @param withdraw null for what is not in use
 */
public record PackPage(
        Frame frame,
        SchoolMenu menu,
        String title,
        String state,
        List<ContentPage.Finding> advice,
        List<Module> modules,
        String publish,
        String discard,
        String withdraw,
        String back) {

    public record Module(String code, String title, String bodyClass, List<Sheet> pages, List<Asked> questions) {}

    /** @param teacher the note for the grown-up; null where there is none */
    public record Sheet(String picture, String heading, PageText text, PageText teacher) {}

    public record Asked(String ask, boolean critical, List<String> thread, List<Offered> options) {}

    /**
     * @param picture null where it has none
     * @param goes where it belongs, or that it is right; null where it is to be left alone
     */
    public record Offered(String picture, String text, String goes, String feedback) {}
}
