package cymru.addo.content;

import cymru.addo.school.Language;

/** Words that stand in both languages, as everything does that a school reads. */
public record Bilingual(String english, String welsh) {
    public Bilingual {
        if (english == null || english.isBlank() || welsh == null || welsh.isBlank()) {
            throw new IllegalArgumentException("Words are missing in one of the languages");
        }
    }

    public static Bilingual of(Yaml words) {
        return new Bilingual(words.text(Language.ENGLISH.tag()), words.text(Language.WELSH.tag()));
    }

    public String in(Language language) {
        return language == Language.WELSH ? welsh : english;
    }
}
