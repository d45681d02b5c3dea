package cymru.addo.web.lesson;

import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * What the lesson is about, for the teacher before it begins, and how far the class came before.
 *
 * @param soFar how far; null where nothing was counted or written down yet
 * @param goOn where the first question without a count is; null where all are counted, or none is
 */
public record StartPage(
        Frame frame,
        String crumb,
        String title,
        String about,
        List<String> outcomes,
        String soFar,
        String begin,
        String goOn,
        String register,
        List<Line> contents) {

    /** @param tag what became of it; null where nothing did */
    public record Line(String words, String address, String tag) {}
}
