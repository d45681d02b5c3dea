package cymru.addo.agreement;

import cymru.addo.agreement.DraftWording.Place;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A promise of the next edition while that is being written: one that is published already, or one that the school adds.
 *
 * @param published as the edition before has it; empty for one that is added
 */
public record DraftPromise(
        RuleKey key, String picture, Map<Language, String> pictureMeaning, Set<Band> bands, Optional<Rule> published) {
    public DraftPromise {
        pictureMeaning = Map.copyOf(pictureMeaning);
        bands = Set.copyOf(bands);
    }

    static DraftPromise of(Rule rule) {
        return new DraftPromise(
                rule.key(),
                rule.picture(),
                rule.pictureMeaning(),
                rule.wordings().keySet(),
                Optional.of(rule));
    }

    public boolean isNew() {
        return published.isEmpty();
    }

    public boolean isIn(Band band) {
        return bands.contains(band);
    }

    public String pictureMeaning(Language language) {
        return pictureMeaning.get(language);
    }

    /** What it says now; empty words where nothing is published. */
    public DraftWording publishedAt(Place place) {
        return published
                .flatMap(rule -> rule.wording(place.band(), place.language()))
                .map(DraftWording::of)
                .orElse(DraftWording.EMPTY);
    }
}
