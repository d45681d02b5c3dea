package cymru.addo.school;

import java.util.Locale;

/** One of the two languages in which everything a school sees is written. Neither is the other's translation. */
public enum Language {
    ENGLISH("en"),
    WELSH("cy");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, as in the {@code lang} attribute of a page: {@code en} or {@code cy}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public Language other() {
        return this == ENGLISH ? WELSH : ENGLISH;
    }

    /** The language that a platform's locale asks for ({@code cy}, {@code cy_gb}, {@code en-GB}); English where it is none of ours. */
    public static Language of(String locale) {
        return locale != null && locale.toLowerCase(Locale.ROOT).startsWith("cy") ? WELSH : ENGLISH;
    }
}
