package cymru.addo.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import cymru.addo.school.Language;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
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
        return sha256(text(language).canonical());
    }

    static String contentHash(Map<Language, AdultText> texts) {
        var content = new StringBuilder();
        for (var language : Language.values())
            content.append(texts.get(language).canonical());
        return sha256(content.toString());
    }

    private static String sha256(String words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
