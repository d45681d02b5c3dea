package cymru.addo.web.lesson;

import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * Who was there.
 *
 * @param said what was just written down; null on a plain visit
 * @param fault null where nothing was wrong
 * @param own who needs no line here, in words; null where nobody
 * @param onward where a teacher goes from here
 */
public record RegisterPage(
        Frame frame,
        Steps steps,
        String action,
        String headline,
        String said,
        String fault,
        List<Pupil> open,
        List<Pupil> present,
        String own,
        Onward onward) {

    public record Onward(String address, String words) {}

    /** @param note what was corrected before; null for most */
    public record Pupil(String id, String name, String note, String absent) {}
}
