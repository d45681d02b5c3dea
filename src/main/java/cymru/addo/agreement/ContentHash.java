package cymru.addo.agreement;

import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.school.Sha256;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One number for all that an edition says: the hash of every band's and language's words, optional promises included, and
 * after them of its checks. An edition without checks has the number it had before there were any.
 */
final class ContentHash {
    private static final String CHECKS = "addo checks 1\n";

    private ContentHash() {}

    static String of(AgreementText text) {
        var all = text.rules().stream().map(Rule::key).collect(Collectors.toUnmodifiableSet());
        var content = new StringBuilder();
        for (var band : Band.values()) {
            if (!text.frames().containsKey(band)) continue;
            for (var language : Language.values()) {
                content.append(WordsShown.of(text, band, language, all).canonical());
            }
        }
        var checks = checks(text);
        if (!checks.isEmpty()) content.append(CHECKS).append(checks);
        return Sha256.hex(content.toString());
    }

    private static String checks(AgreementText text) {
        var lines = new StringBuilder();
        for (var rule : text.rules()) {
            new TreeMap<>(rule.checks())
                    .forEach((band, question) -> lines.append("check " + band + " " + rule.key() + " ")
                            .append(question.hash())
                            .append('\n'));
        }
        return lines.toString();
    }
}
