package cymru.addo.web.school;

import cymru.addo.approval.ApprovalStep.Kind;
import cymru.addo.approval.KeepApproval;
import cymru.addo.web.page.Input;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.Optional;

/** A step on the way of an edition, as it was typed. */
public class ApprovalForm {
    @FormParam("edition")
    @DefaultValue("")
    private String edition = "";

    @FormParam("kind")
    @DefaultValue("")
    private String kind = "";

    @FormParam("who")
    @DefaultValue("")
    private String who = "";

    @FormParam("day")
    @DefaultValue("")
    private String day = "";

    @FormParam("note")
    @DefaultValue("")
    private String note = "";

    /** What cannot be what was sent, as the last part of its key; null where all can. */
    String fault() {
        if (edition().isEmpty()) return "edition";
        if (kind().isEmpty()) return "kind";
        if (who.isBlank()) return "who";
        if (who.length() > KeepApproval.LONGEST_WHO) return "longWho";
        if (note.length() > KeepApproval.LONGEST_NOTE) return "longNote";
        return day().isEmpty() ? "day" : null;
    }

    Optional<Integer> edition() {
        return edition.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(edition)) : Optional.empty();
    }

    Optional<Kind> kind() {
        return Input.oneOf(Kind.class, kind);
    }

    String who() {
        return who;
    }

    Optional<LocalDate> day() {
        return date(day);
    }

    String note() {
        return note;
    }

    ApprovalPage.Typed typed() {
        return new ApprovalPage.Typed(edition, kind, who, day, note, "");
    }

    static Optional<LocalDate> date(String typed) {
        return Input.day(typed).filter(day -> day.getYear() >= 2000);
    }
}
