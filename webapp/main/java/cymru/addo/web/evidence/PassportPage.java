package cymru.addo.web.evidence;

import cymru.addo.web.page.Messages;
import java.util.List;

/**
 * The page that a pupil takes along: it needs no network and no Addo, and speaks both languages.
 *
 * @param sealed the passport with its signature and key, as JSON
 * @param fingerprint of the key, to be compared
 * @param script the same as on Addo's own page
 */
public record PassportPage(
        List<Messages> languages, List<String> sentences, String sealed, String fingerprint, String script) {}
