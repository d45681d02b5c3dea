package cymru.addo.web.slip;

import cymru.addo.web.page.Messages;
import java.util.List;

/** The slips of a class on paper, a sheet for each child, in both languages side by side. */
public record SlipPaper(
        String language, String title, String school, Messages left, Messages right, List<Sheet> sheets) {

    public record Sheet(
            List<String> headings, String code, String link, String qr, String until, List<Promise> promises) {}

    public record Promise(String left, String right) {}
}
