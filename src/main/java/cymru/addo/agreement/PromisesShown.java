package cymru.addo.agreement;

import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the promises behind the hash of an answer again, though the school has since switched optional ones on or off: there are
 * so few of those that every choice of them can be tried.
 */
final class PromisesShown {
    private static final int MOST_OPTIONAL = 12;

    private PromisesShown() {}

    /** Empty where no choice of promises gives these words. */
    static Optional<List<Rule>> in(AgreementText text, Band band, Language language, String wordsHash) {
        var optional = text.optionalRules().stream()
                .filter(rule -> rule.isIn(band))
                .limit(MOST_OPTIONAL)
                .map(Rule::key)
                .toList();
        for (int choice = 0; choice < 1 << optional.size(); choice++) {
            var switchedOn = chosen(optional, choice);
            if (WordsShown.of(text, band, language, switchedOn).hash().equals(wordsHash))
                return Optional.of(text.rulesIn(band, switchedOn));
        }
        return Optional.empty();
    }

    private static Set<RuleKey> chosen(List<RuleKey> optional, int choice) {
        var keys = new HashSet<RuleKey>();
        for (int at = 0; at < optional.size(); at++) if ((choice & 1 << at) != 0) keys.add(optional.get(at));
        return keys;
    }
}
