package cymru.addo.web.evidence;

import cymru.addo.web.page.Messages;
import java.util.List;

/**
 * The page that lies in every sealed export: it needs no network and no Addo, and speaks both languages.
 *
 * @param script the same as on Addo's own page
 */
public record VerifierPage(List<Messages> languages, List<String> sentences, String script) {}
