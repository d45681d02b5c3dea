package cymru.addo.web.module;

import cymru.addo.curriculum.Audience;

/** How people are spoken to: the youngest in very few words, other pupils as pupils, adults as adults. */
enum Tone {
    YOUNG,
    PUPIL,
    ADULT;

    static Tone of(Audience audience) {
        if (audience == Audience.A) return YOUNG;
        return audience.isPupils() ? PUPIL : ADULT;
    }

    /** The last part of a message's key. */
    String key() {
        return switch (this) {
            case YOUNG -> "young";
            case PUPIL -> "pupil";
            case ADULT -> "adult";
        };
    }
}
