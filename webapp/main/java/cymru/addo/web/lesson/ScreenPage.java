package cymru.addo.web.lesson;

import cymru.addo.curriculum.PageText;
import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * One page of a module, large.
 *
 * @param teacher what the grown-up may like to know; null where the page says nothing to them
 * @param help who helps, each in a line
 */
public record ScreenPage(
        Frame frame, Steps steps, String picture, String heading, PageText text, String teacher, List<String> help) {}
