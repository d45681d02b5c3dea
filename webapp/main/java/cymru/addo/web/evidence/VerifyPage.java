package cymru.addo.web.evidence;

import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * Where anybody, without an account, asks whether a code or a sealed export is genuine.
 *
 * @param genuine whether something stands behind the code; null where none was typed
 * @param words what was found, in a sentence or two
 * @param sentences what the script that reads a file can say
 * @param passport the same of the one that reads a passport
 * @param keys with which passports of this Addo are sealed
 */
public record VerifyPage(
        Frame frame,
        Boolean genuine,
        List<String> words,
        List<String> sentences,
        List<String> passport,
        List<Key> keys) {

    /** @param since when the key was made, in words */
    public record Key(String fingerprint, String since) {}
}
