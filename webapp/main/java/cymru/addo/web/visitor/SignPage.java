package cymru.addo.web.visitor;

import cymru.addo.agreement.AdultText;
import cymru.addo.web.page.Frame;

/**
 * The words for visitors or for groups, and the form beneath them.
 *
 * @param start the way back, with nothing typed
 * @param visit makes a form that is sent twice one visit
 * @param news why it is shown again; null on a plain visit
 */
public record SignPage(
        Frame frame,
        String action,
        String start,
        String school,
        AdultText words,
        String edition,
        String wordsShown,
        String visit,
        String news,
        SignFields fields) {}
