package cymru.addo.web.school;

import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Rule;
import cymru.addo.school.Band;
import cymru.addo.school.Jurisdiction;
import cymru.addo.school.PlainText;
import cymru.addo.school.School;
import cymru.addo.web.page.Input;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A school's choices as they were sent, and what is wrong with them. */
public class SettingsForm {

    static final int LONGEST_NAME = 120;

    @FormParam("name")
    @DefaultValue("")
    private String name;

    @FormParam("jurisdiction")
    @DefaultValue("")
    private String jurisdiction;

    @FormParam("band")
    @DefaultValue("")
    private String band;

    @FormParam("names")
    @DefaultValue("")
    private String names;

    @FormParam("rules")
    private List<String> rules = List.of();

    /** The audiences that agree without questions. */
    @FormParam("unchecked")
    private List<String> unchecked = List.of();

    static SettingsForm of(School school) {
        var form = new SettingsForm();
        form.name = school.name();
        form.jurisdiction = school.jurisdiction().name();
        form.band = school.defaultBand().map(Band::name).orElse("");
        form.names = school.keepsNames() ? "kept" : "";
        form.rules = List.copyOf(school.rulesSwitchedOn());
        form.unchecked = List.copyOf(school.checksSwitchedOff());
        return form;
    }

    /** The fields that cannot be kept: noName, longName, jurisdiction, band, names, rules, unchecked. */
    List<String> faults(List<Rule> optional) {
        var faults = new ArrayList<String>();
        if (PlainText.lineOrNull(name, LONGEST_NAME) == null) faults.add("noName");
        if (name.strip().length() > LONGEST_NAME) faults.add("longName");
        if (Input.oneOf(Jurisdiction.class, jurisdiction).isEmpty()) faults.add("jurisdiction");
        if (!band.isEmpty() && Input.oneOf(Band.class, band).isEmpty()) faults.add("band");
        if (!Set.of("", "kept").contains(names)) faults.add("names");
        if (!rules.stream().allMatch(key -> isOneOf(optional, key))) faults.add("rules");
        if (!Set.of(Edition.PUPILS).containsAll(unchecked)) faults.add("unchecked");
        return faults;
    }

    private static boolean isOneOf(List<Rule> optional, String key) {
        return optional.stream().anyMatch(rule -> rule.key().value().equals(key));
    }

    /** The school with these choices; only for a form without faults. */
    School applied(School school) {
        return new School(
                school.id(),
                PlainText.lineOrNull(name, LONGEST_NAME),
                Jurisdiction.valueOf(jurisdiction),
                school.calendar(),
                Input.oneOf(Band.class, band),
                new LinkedHashSet<>(rules),
                new LinkedHashSet<>(unchecked),
                keepsNames());
    }

    String name() {
        return name;
    }

    String jurisdiction() {
        return jurisdiction;
    }

    Optional<Band> band() {
        return Input.oneOf(Band.class, band);
    }

    boolean keepsNames() {
        return names.equals("kept");
    }

    boolean isUnchecked(String audience) {
        return unchecked.contains(audience);
    }

    boolean isOn(Rule rule) {
        return rules.contains(rule.key().value());
    }
}
