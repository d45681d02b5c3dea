package cymru.addo.exchange;

import cymru.addo.school.Language;
import java.util.Optional;

/** How an option says true or false in front of its reason, in a file that has no other place for it. */
record Truth(String ifTrue, String ifFalse) {
    static Truth of(Language language) {
        return language == Language.WELSH ? new Truth("Cywir", "Anghywir") : new Truth("True", "False");
    }

    String said(boolean says, String reason) {
        return (says ? ifTrue : ifFalse) + ", " + reason;
    }

    /** What an option says, where it begins so. */
    Optional<Boolean> in(String text) {
        if (text.equals(ifTrue) || text.startsWith(ifTrue + ", ")) return Optional.of(true);
        return text.equals(ifFalse) || text.startsWith(ifFalse + ", ") ? Optional.of(false) : Optional.empty();
    }

    String reason(String text) {
        return text.replaceFirst("^(?:" + ifTrue + "|" + ifFalse + ")(?:, )?", "");
    }
}
