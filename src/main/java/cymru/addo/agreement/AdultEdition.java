package cymru.addo.agreement;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.Language;
import cymru.addo.school.Sha256;
import java.time.LocalDate;
import java.util.Map;

/** A published wording for adults, in both languages. It never changes; other words are another edition. */
public record AdultEdition(
        EditionId id,
        Audience audience,
        int number,
        LocalDate effectiveFrom,
        String contentHash,
        Map<Language, AdultText> texts) {
    public AdultEdition {
        requireNonNull(id, "id");
        requireNonNull(audience, "audience");
        requireNonNull(effectiveFrom, "effectiveFrom");
        texts = Map.copyOf(texts);
        if (texts.size() != Language.values().length) throw new IllegalArgumentException("Both languages, or none");
    }

    public AdultText text(Language language) {
        return texts.get(language);
    }

    /** The hash of what somebody reads who reads it in a language. */
    public String wordsHash(Language language) {
        return Sha256.hex(text(language).canonical());
    }

    static String contentHash(Map<Language, AdultText> texts) {
        var content = new StringBuilder();
        for (var language : Language.values())
            content.append(texts.get(language).canonical());
        return Sha256.hex(content.toString());
    }
}
