package cymru.addo.web.agreement;

import cymru.addo.web.agreement.ReviewPage.Fact;
import cymru.addo.web.agreement.ReviewPage.Words;
import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * What one person had agreed to on a day, in the very words, on screen and on paper.
 *
 * @param root the page's address without the day
 * @param fault why the day cannot be; null where it can
 * @param words null where nothing was answered until then
 * @param before what was answered until that day
 * @param after what was answered since
 */
public record AsAtPage(
        Frame frame,
        SchoolMenu menu,
        String root,
        String file,
        String passport,
        String forget,
        String support,
        String school,
        String name,
        String day,
        String latest,
        String fault,
        String heading,
        List<Fact> facts,
        Words words,
        List<Fact> before,
        List<Fact> after) {}
