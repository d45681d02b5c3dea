package cymru.addo.agreement;

import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.util.Map;
import java.util.Optional;

/**
 * One promise a pupil makes, with its picture and its wordings. A rule may be absent in a band; an optional rule is off
 * until the school switches it on.
 */
public record Rule(
        RuleKey key,
        String group,
        int order,
        boolean optional,
        String picture,
        Map<Language, String> pictureMeaning,
        Map<Band, Map<Language, Wording>> wordings) {
    public Rule {
        Words.required(group, "rule group");
        Words.required(picture, "picture");
        pictureMeaning = Map.copyOf(pictureMeaning);
        wordings = Map.copyOf(wordings);
    }

    public boolean isIn(Band band) {
        return wordings.containsKey(band);
    }

    public Optional<Wording> wording(Band band, Language language) {
        return Optional.ofNullable(wordings.getOrDefault(band, Map.of()).get(language));
    }

    /** What the picture means, for those who do not see it. */
    public String pictureMeaning(Language language) {
        return pictureMeaning.get(language);
    }
}
