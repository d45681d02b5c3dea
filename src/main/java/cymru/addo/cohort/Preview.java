package cymru.addo.cohort;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who would land where if these cohorts were used so.
 *
 * @param landings by cohort and name
 * @param vanished the names of chosen cohorts that Moodle lists no more
 */
public record Preview(Choice choice, List<Landing> landings, List<String> vanished) {

    /**
     * @param meanings of each cohort that is to be used
     * @param wholeSchool whether those are listed who never opened the tool
     */
    public record Choice(Map<String, Meaning> meanings, boolean wholeSchool) {
        public Choice {
            meanings = Map.copyOf(meanings);
        }
    }

    public Preview {
        landings = List.copyOf(landings);
        vanished = List.copyOf(vanished);
    }

    public long count(Landing.Change change) {
        return landings.stream().filter(each -> each.change() == change).count();
    }

    public long askedAgain() {
        return landings.stream().filter(Landing::askedAgain).count();
    }

    /** The same for the same preview: what is applied is what was seen. */
    public String mark() {
        var told = landings.stream().map(Landing::told).sorted().collect(joining("\n"));
        var meanings = choice.meanings().entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue().choice())
                .sorted()
                .collect(joining("\n"));
        var whole = String.join("\n\n", told, meanings, String.valueOf(choice.wholeSchool()));
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
