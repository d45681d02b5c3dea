package cymru.addo.agreement;

import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.school.Sha256;
import java.text.Normalizer;
import java.util.Set;

/**
 * Exactly the words a reader was shown, line by line, so that years later it can be proved what was accepted. The form
 * is described in {@code docs/content.md} and never changes: a new form would get a new first line.
 */
public record WordsShown(Band band, Language language, String canonical) {
    private static final String FORM = "addo words shown 1";

    public static WordsShown of(AgreementText text, Band band, Language language, Set<RuleKey> switchedOn) {
        var frame = text.frame(band, language);
        var lines = new Lines()
                .add(FORM)
                .add("band " + band)
                .add("language " + language.tag())
                .add("title " + frame.title())
                .add("intro " + frame.intro());
        for (var rule : text.rulesIn(band, switchedOn)) {
            var wording = rule.wording(band, language).orElseThrow();
            lines.add("rule " + rule.key()).add("promise " + wording.text()).add("reason " + wording.reason());
        }
        lines.add("declaration " + frame.declaration())
                .add("agree " + frame.agree())
                .add("question " + frame.question())
                .add("not-yet " + frame.notYet());
        return new WordsShown(band, language, lines.text());
    }

    /** The SHA-256 of the canonical text in UTF-8, as 64 lower-case hexadecimal digits. */
    public String hash() {
        return Sha256.hex(canonical);
    }

    private static final class Lines {
        private final StringBuilder text = new StringBuilder();

        Lines add(String line) {
            var composed = Normalizer.normalize(line, Normalizer.Form.NFC);
            text.append(composed.strip().replaceAll("\\s+", " ")).append('\n');
            return this;
        }

        String text() {
            return text.toString();
        }
    }
}
