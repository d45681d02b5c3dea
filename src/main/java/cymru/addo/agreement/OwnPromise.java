package cymru.addo.agreement;

import cymru.addo.school.Band;
import java.util.Optional;
import java.util.Set;

/**
 * A promise that a school adds: its picture, and the bands that are to make it. Its words are written like those of any other.
 *
 * @param key made by the draft, and never used again in this school
 */
record OwnPromise(RuleKey key, String picture, Set<Band> bands) {
    private static final String KEY = "own-";
    /** What the school's own promises are about is for the school to say. */
    static final String GROUP = "own";

    OwnPromise {
        bands = Set.copyOf(bands);
    }

    static RuleKey keyOf(int version) {
        return new RuleKey(KEY + version);
    }

    DraftPromise asDraft() {
        var meaning = PromisePicture.named(picture).orElseThrow().meaning();
        return new DraftPromise(key, picture, meaning, bands, Optional.empty());
    }
}
