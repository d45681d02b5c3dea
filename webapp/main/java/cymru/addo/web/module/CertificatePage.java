package cymru.addo.web.module;

import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * What somebody takes home for having finished a module, on the screen and on paper.
 *
 * @param name null where the school keeps no names: then there is a line to write it on
 * @param can what they can do now
 * @param band whose certificate it is, for its looks: A to D, or staff
 */
public record CertificatePage(
        Frame frame,
        String band,
        String heading,
        String name,
        String title,
        List<Fact> facts,
        List<String> can,
        String picture,
        String pdf,
        String back) {

    public record Fact(String name, String value) {}
}
