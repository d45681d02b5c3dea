package cymru.addo.curriculum;

import cymru.addo.content.Bilingual;
import cymru.addo.content.Yaml;
import cymru.addo.school.Jurisdiction;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody outside the school who helps: by telephone, on a website, or both.
 *
 * @param only the country whose schools it is for, where it is not for all
 */
public record Helpline(
        String key,
        Optional<Jurisdiction> only,
        Bilingual name,
        Bilingual about,
        Optional<String> telephone,
        Optional<String> address) {
    static Helpline of(String key, Yaml words) {
        return new Helpline(
                key,
                Optional.ofNullable(words.text("only"))
                        .map(only -> Jurisdiction.valueOf(only.toUpperCase(Locale.ROOT))),
                Bilingual.of(words.at("name")),
                Bilingual.of(words.at("about")),
                Optional.ofNullable(words.text("telephone")),
                Optional.ofNullable(words.text("address")));
    }

    public boolean isFor(Jurisdiction school) {
        return only.map(school::equals).orElse(true);
    }
}
