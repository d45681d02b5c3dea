package cymru.addo.agreement;

import cymru.addo.curriculum.Question;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.util.Map;
import java.util.Optional;

/**
 * One promise a pupil makes, with its picture and its wordings, and for each band one question that shows whether it is
 * understood. A rule may be absent in a band; an optional rule is off until the school switches it on.
 *
 * @param checks by bands; editions of earlier years have none
 */
public record Rule(
        RuleKey key,
        String group,
        int order,
        boolean optional,
        String picture,
        Map<Language, String> pictureMeaning,
        Map<Band, Map<Language, Wording>> wordings,
        Map<Band, Question> checks) {
    public Rule {
        Words.required(group, "rule group");
        Words.required(picture, "picture");
        pictureMeaning = Map.copyOf(pictureMeaning);
        wordings = Map.copyOf(wordings);
        checks = Map.copyOf(checks);
    }

    public boolean isIn(Band band) {
        return wordings.containsKey(band);
    }

    public Optional<Wording> wording(Band band, Language language) {
        return Optional.ofNullable(wordings.getOrDefault(band, Map.of()).get(language));
    }

    /** The question that shows whether a band understands the promise. */
    public Optional<Question> check(Band band) {
        return Optional.ofNullable(checks.get(band));
    }

    /** The same promise as the next edition has it. */
    Rule next(int position, Map<Band, Map<Language, Wording>> words, Map<Band, Question> questions) {
        return new Rule(key, group, position, optional, picture, pictureMeaning, words, questions);
    }

    /** What the picture means, for those who do not see it. */
    public String pictureMeaning(Language language) {
        return pictureMeaning.get(language);
    }
}
