package cymru.addo.web.school;

import cymru.addo.web.page.Frame;
import cymru.addo.web.page.Messages;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * The link for parents, as the coordinator makes it and prints it.
 *
 * @param link null while there is none
 * @param agreement where anybody with the link reads the agreement; null with the other
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
        String agreement,
        String qr,
        List<Messages> letter) {}
