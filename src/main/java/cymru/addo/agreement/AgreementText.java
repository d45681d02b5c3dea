package cymru.addo.agreement;

import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything an agreement says, in all bands and both languages. What one pupil meets is a view of it: a band, a
 * language, and the promises the school has switched on.
 */
public record AgreementText(
        Map<Band, Map<Language, AgreementFrame>> frames, List<Rule> rules, Set<Language> awaitingCheck) {
    public AgreementText {
        frames = Map.copyOf(frames);
        rules = rules.stream().sorted(Comparator.comparingInt(Rule::order)).toList();
        awaitingCheck = Set.copyOf(awaitingCheck);
    }

    public AgreementFrame frame(Band band, Language language) {
        return frames.get(band).get(language);
    }

    /** The promises this band meets, in order: the usual ones, and the optional ones that are switched on. */
    public List<Rule> rulesIn(Band band, Set<RuleKey> switchedOn) {
        return rules.stream()
                .filter(rule -> rule.isIn(band))
                .filter(rule -> !rule.optional() || switchedOn.contains(rule.key()))
                .toList();
    }

    public Optional<Rule> rule(RuleKey key) {
        return rules.stream().filter(rule -> rule.key().equals(key)).findFirst();
    }

    public List<Rule> optionalRules() {
        return rules.stream().filter(Rule::optional).toList();
    }

    /** Whether no fluent speaker has yet read the words in this language; the coordinator is told. */
    public boolean isAwaitingCheck(Language language) {
        return awaitingCheck.contains(language);
    }
}
