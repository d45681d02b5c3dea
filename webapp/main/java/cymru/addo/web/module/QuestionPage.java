package cymru.addo.web.module;

import cymru.addo.web.page.Frame;
import cymru.addo.web.question.Asking;

/**
 * One question of a module.
 *
 * @param notice what is to be known beforehand; null where nothing is
 * @param fault what is missing in the answer; null where nothing is
 * @param back the page that teaches it; null where people are asked what they know before they read
 * @param next the next question, for somebody who only looks; null for everybody else
 */
public record QuestionPage(
        Frame frame,
        String module,
        Asking asking,
        int number,
        int total,
        String notice,
        String fault,
        String action,
        int attempt,
        int version,
        String back,
        String next) {}
