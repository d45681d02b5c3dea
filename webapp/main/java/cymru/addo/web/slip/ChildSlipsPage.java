package cymru.addo.web.slip;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.ClassMenu;
import java.util.List;

/**
 * What the parents of one child said, and where a teacher writes down what stood on their paper.
 *
 * @param said what has just been kept; null on a plain visit
 * @param answers each answer that counts, in words
 * @param pictures what is permitted of pictures, in words; empty where nobody has said
 * @param back where papers are taken back; null where none came back
 */
public record ChildSlipsPage(
        Frame frame,
        ClassMenu menu,
        String name,
        String said,
        String fault,
        String standing,
        String tag,
        List<String> answers,
        List<String> pictures,
        String action,
        String back,
        String all) {}
