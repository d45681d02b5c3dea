package cymru.addo.system;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The next edition in the hands of a coordinator: promises put in other words, and the form that publishes them. */
record NextEdition(SchoolPortal coordinator) {

    /** A promise that is off unless a school switches it on. */
    static final String OPTIONAL = "ai-tools";

    private static final String EDIT = "school/agreement/edit";
    private static final Pattern WORDS = Pattern.compile("<textarea id=\"([^\"]+)\"[^>]*>([^<]*)</textarea>");

    /** The form of a promise with its words in these places put otherwise: {@code B-en}. */
    Map<String, String> changed(String rule, String... places) {
        var page = coordinator.open(EDIT + "/promise?rule=" + rule);
        var fields = new LinkedHashMap<String, String>();
        for (var name : new String[] {"csrf", "rule", "version"}) fields.put(name, page.field(name));
        WORDS.matcher(page.body()).results().forEach(area -> fields.put(area.group(1), Answered.plain(area.group(2))));
        for (var place : places) fields.compute("promise-" + place, (name, words) -> otherwise(words, place));
        return fields;
    }

    /** Each call gives the promise other words than it had. */
    private static String otherwise(String words, String place) {
        var last = place.endsWith("cy") ? " Bob dydd." : " Every day.";
        return words.endsWith(last) ? words.substring(0, words.length() - last.length()) : words + last;
    }

    Answered change(String rule, String... places) {
        return coordinator.send(EDIT + "/promise", changed(rule, places));
    }

    /** Something is changed, nothing is left unfinished, and the form that publishes it is filled in. */
    Map<String, String> ready(String weight) {
        discard();
        change(OPTIONAL, "B-en");
        if (!isChanged()) change(OPTIONAL, "B-en");
        return form(weight);
    }

    private boolean isChanged() {
        return coordinator.open(EDIT).body().contains("name=\"sure\"");
    }

    Map<String, String> form(String weight) {
        var page = coordinator.open(EDIT);
        var fields = new LinkedHashMap<String, String>();
        for (var name : new String[] {"csrf", "edition", "version"}) fields.put(name, page.field(name));
        fields.put("weight", weight);
        fields.put("reason", "Asked for by the school council");
        fields.put("from", "");
        fields.put("sure", "yes");
        return fields;
    }

    void discard() {
        var page = coordinator.open(EDIT + "/promise?rule=" + OPTIONAL);
        coordinator.send(EDIT + "/discard", Map.of("csrf", page.field("csrf"), "version", page.field("version")));
    }

    Answered publish(String weight) {
        return coordinator.send(EDIT + "/publish", form(weight));
    }

    String version() {
        return coordinator.open(EDIT + "/promise?rule=" + OPTIONAL).field("version");
    }
}
