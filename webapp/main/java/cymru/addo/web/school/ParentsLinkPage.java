package cymru.addo.web.school;

import cymru.addo.web.page.Frame;
import cymru.addo.web.page.Messages;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * The link for parents, as the coordinator makes it and prints it.
 *
 * @param link null while there is none
 * @param qr the same as a drawing; null while there is none
 * @param letter what parents read beside it, in both languages
 */
public record ParentsLinkPage(
        Frame frame,
        SchoolMenu menu,
        String root,
        String school,
        String said,
        String link,
        String qr,
        List<Messages> letter) {}
