package cymru.addo.web.cohort;

import cymru.addo.cohort.Meaning;
import cymru.addo.cohort.Preview.Choice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What each cohort of the table was said to mean, line by line; an empty one is not used. */
final class ChoiceForm {
    static final String WHOLE = "yes";
    /** The number of a cohort, or a field of the profile with a value. */
    private static final String ID = "[0-9]{1,18}|field:[A-Za-z0-9_]{1,100}:\\P{Cntrl}{1,100}";

    private ChoiceForm() {}

    /** Empty where the table is not whole, or something in it is no cohort or no meaning. */
    static Optional<Choice> read(List<String> cohorts, List<String> meanings, String whole) {
        if (cohorts.size() != meanings.size()) return Optional.empty();
        var chosen = new HashMap<String, Meaning>();
        for (var line = 0; line < cohorts.size(); line++) {
            if (!cohorts.get(line).matches(ID)) return Optional.empty();
            if (meanings.get(line).isEmpty()) continue;
            var meaning = Meaning.chosen(meanings.get(line));
            if (meaning.isEmpty()) return Optional.empty();
            chosen.put(cohorts.get(line), meaning.get());
        }
        return Optional.of(new Choice(chosen, WHOLE.equals(whole)));
    }

    /** The same choice again, as an address carries it. */
    static String query(Choice choice) {
        var lines = lines(choice).stream()
                .map(each -> "cohort=" + encoded(each.cohort()) + "&means=" + encoded(each.meaning()))
                .collect(Collectors.joining("&"));
        return (choice.wholeSchool() ? "whole=" + WHOLE + "&" : "") + lines;
    }

    static List<PreviewPage.Chosen> lines(Choice choice) {
        return choice.meanings().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each ->
                        new PreviewPage.Chosen(each.getKey(), each.getValue().choice()))
                .toList();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
