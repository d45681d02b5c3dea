package cymru.addo.web.visitor;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;

/**
 * Where a coordinator writes down what somebody signed on paper.
 *
 * @param edition the number of the words that are current
 * @param shown which those are
 * @param visit makes a form that is sent twice one visit
 * @param read the language of the paper
 */
public record ByHandPage(
        Frame frame,
        SchoolMenu menu,
        String action,
        String register,
        int edition,
        String shown,
        String visit,
        String read,
        SignFields fields) {}
