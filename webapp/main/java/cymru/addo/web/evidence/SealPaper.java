package cymru.addo.web.evidence;

import cymru.addo.web.page.Messages;
import java.util.List;

/** The sheet that the governors put with their minutes: the code, what it stands for and how it is verified, in both languages side by side. */
public record SealPaper(
        String language,
        String title,
        String school,
        String code,
        String head,
        String address,
        String qr,
        Messages left,
        Messages right,
        List<Row> rows) {

    /** @param heads what it is, in each language */
    public record Row(List<String> heads, List<String> values) {}
}
