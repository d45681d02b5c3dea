package cymru.addo.agreement;

import cymru.addo.agreement.DraftWording.Place;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The next edition while a school is writing it: the words that are to be other than those of the current one. There is one for
 * each agreement, which its coordinators write together.
 *
 * @param version how often it was changed; 0 for one that nobody has begun
 */
public record Draft(int version, Map<Place, DraftWording> words) {
    public Draft {
        words = Map.copyOf(words);
    }

    public static Draft begun() {
        return new Draft(0, Map.of());
    }

    /** What a promise is to say at one place. */
    public DraftWording at(Place place, Rule rule) {
        var typed = words.get(place);
        return typed != null
                ? typed
                : rule.wording(place.band(), place.language())
                        .map(DraftWording::of)
                        .orElseThrow();
    }

    public boolean changes(Rule rule) {
        return places(rule).keySet().stream().anyMatch(place -> !isAsPublished(place, rule));
    }

    /** What a promise is to say, everywhere it is made. */
    public Map<Place, DraftWording> places(Rule rule) {
        var places = new HashMap<Place, DraftWording>();
        rule.wordings().forEach((band, languages) -> languages.keySet().forEach(language -> {
            var place = new Place(rule.key(), band, language);
            places.put(place, at(place, rule));
        }));
        return places;
    }

    boolean isAsPublished(Place place, Rule rule) {
        return at(place, rule)
                .equals(DraftWording.of(
                        rule.wording(place.band(), place.language()).orElseThrow()));
    }

    /** All that the next edition would say; where nothing is written yet, what stands there now. */
    public AgreementText over(AgreementText current) {
        return new AgreementText(
                current.frames(), current.rules().stream().map(this::over).toList(), current.awaitingCheck());
    }

    private Rule over(Rule rule) {
        var wordings = new EnumMap<Band, Map<Language, Wording>>(Band.class);
        rule.wordings().forEach((band, languages) -> {
            var words = new EnumMap<Language, Wording>(Language.class);
            languages.forEach((language, now) -> {
                var next = at(new Place(rule.key(), band, language), rule);
                words.put(language, next.isWhole() ? next.wording() : now);
            });
            wordings.put(band, words);
        });
        return rule.saying(wordings);
    }
}
