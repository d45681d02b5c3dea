package cymru.addo.web.circle;

import cymru.addo.web.lesson.Steps;
import cymru.addo.web.page.Frame;

/**
 * One promise, large, for the whole class.
 *
 * @param talk what to talk about; null where nobody wrote anything for this promise
 */
public record CirclePromisePage(
        Frame frame, Steps steps, String picture, String meaning, String promise, String reason, String talk) {}
