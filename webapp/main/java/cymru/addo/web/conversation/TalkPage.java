package cymru.addo.web.conversation;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.ClassMenu;
import java.util.List;

/**
 * For a teacher who is about to talk with one pupil.
 *
 * @param said what the pupil answered, in words
 * @param asked each open question, in words
 * @param prompts what may help the talk
 * @param stands where a talk that was handed on stands; null where none was
 * @param handOn where it is handed on; null where it is, or where there is nothing to talk about
 * @param typed the note as it was sent; empty on a plain visit
 */
public record TalkPage(
        Frame frame,
        ClassMenu menu,
        String name,
        String fault,
        String said,
        List<String> asked,
        List<String> prompts,
        String stands,
        String handOn,
        String typed,
        String all) {}
