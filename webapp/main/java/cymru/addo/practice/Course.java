package cymru.addo.practice;

import cymru.addo.school.Language;

/** A class of the sample school. Most titles tell the year, as real ones do; the chess club's does not. */
record Course(String key, String contextId, String label, String title) {
    /** The language that the class is named and taught in. */
    Language language() {
        return title.startsWith("Blwyddyn") ? Language.WELSH : Language.ENGLISH;
    }
}
