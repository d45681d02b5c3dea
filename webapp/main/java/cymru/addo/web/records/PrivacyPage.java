package cymru.addo.web.records;

import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * What Addo keeps of somebody, for the administrator who was asked.
 *
 * @param known whether Addo knows the person at all; else there is nothing to list and nothing to take away
 * @param download where the whole of it is
 */
public record PrivacyPage(
        Frame frame,
        String heading,
        String words,
        boolean known,
        List<Line> kept,
        String download,
        List<Claim> claims) {

    /** @param when from when to when; empty where there is none */
    public record Line(String what, String why, String many, String when) {}

    /** Something the platform tells us of a person, and what for. */
    public record Claim(String what, String why) {}
}
