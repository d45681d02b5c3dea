package cymru.addo.web.visitor;

import cymru.addo.agreement.EditionId;
import cymru.addo.school.PlainText;
import cymru.addo.visitor.Guest;
import cymru.addo.visitor.VisitId;
import cymru.addo.web.page.Input;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What somebody wrote about themselves and their visit, as it was sent. */
public class SignForm {
    @FormParam("visit")
    @DefaultValue("")
    private String visit = "";

    @FormParam("edition")
    @DefaultValue("")
    private String edition = "";

    @FormParam("words")
    @DefaultValue("")
    private String words = "";

    @FormParam("name")
    @DefaultValue("")
    private String name = "";

    @FormParam("organisation")
    @DefaultValue("")
    private String organisation = "";

    @FormParam("host")
    @DefaultValue("")
    private String host = "";

    @FormParam("purpose")
    @DefaultValue("")
    private String purpose = "";

    @FormParam("until")
    @DefaultValue("")
    private String until = "";

    @FormParam("group")
    @DefaultValue("")
    private String group = "";

    @FormParam("people")
    @DefaultValue("")
    private String people = "";

    @FormParam("role")
    @DefaultValue("")
    private String role = "";

    @FormParam("answer")
    @DefaultValue("")
    private String answer = "";

    /** The fields that cannot be kept. */
    List<String> faults(boolean forGroup) {
        var faults = new ArrayList<String>();
        if (forGroup) {
            if (!isLine(group)) faults.add("group");
            if (number().isEmpty()) faults.add("people");
            if (!isLine(role)) faults.add("role");
        }
        if (!isLine(name)) faults.add("name");
        if (organisation.length() > Guest.LONGEST) faults.add("organisation");
        if (!isLine(host)) faults.add("host");
        if (!isLine(purpose)) faults.add("purpose");
        if (!until.isBlank() && day().isEmpty()) faults.add("until");
        return faults;
    }

    private static boolean isLine(String typed) {
        return typed.length() <= Guest.LONGEST && PlainText.lineOrNull(typed, Guest.LONGEST) != null;
    }

    /** Of a form without faults. */
    Guest guest(boolean forGroup) {
        var answersFor = forGroup
                ? Optional.of(new Guest.Group(group, number().orElseThrow(), role))
                : Optional.<Guest.Group>empty();
        return new Guest(name, organisation, host, purpose, answersFor);
    }

    private Optional<Integer> number() {
        return Optional.of(people.strip())
                .filter(typed -> typed.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(many -> many > 0);
    }

    /** Empty where it is today, or no day at all. */
    Optional<LocalDate> day() {
        return Input.day(until.strip());
    }

    /** The one that the page made, or another where that was lost. */
    VisitId visit() {
        return new VisitId(Input.uuid(visit).orElseGet(UUID::randomUUID));
    }

    Optional<EditionId> edition() {
        return Input.uuid(edition).map(EditionId::new);
    }

    String words() {
        return words;
    }

    String answer() {
        return answer;
    }

    Typed typed() {
        return new Typed(name, organisation, host, purpose, until, group, people, role);
    }

    /** As it stands in the fields again. */
    public record Typed(
            String name,
            String organisation,
            String host,
            String purpose,
            String until,
            String group,
            String people,
            String role) {
        static Typed nothing(LocalDate today) {
            return new Typed("", "", "", "", today.toString(), "", "", "");
        }

        /** Names nobody, so that no log can. */
        @Override
        public String toString() {
            return "Typed["
                    + Stream.of(name, host, purpose)
                            .filter(word -> !word.isBlank())
                            .count() + "]";
        }
    }
}
