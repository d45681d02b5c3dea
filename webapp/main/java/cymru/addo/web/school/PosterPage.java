package cymru.addo.web.school;

import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * The promises of a band for the classroom wall, both languages on one sheet.
 *
 * @param dated the edition and its day, in both languages
 * @param back where the agreement is
 */
public record PosterPage(
        Frame frame, String school, List<Words> headings, List<Promise> promises, List<Words> dated, String back) {

    public record Words(String language, String text) {}

    public record Promise(String picture, List<Words> words) {}
}
