package cymru.addo.web.year;

import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.web.page.Input;
import jakarta.ws.rs.FormParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of classes as it was sent: for each line its class, the band that was set when the page was shown, and the one chosen. */
public class BandsForm {

    @FormParam("class")
    private List<String> classes = List.of();

    @FormParam("was")
    private List<String> before = List.of();

    @FormParam("band")
    private List<String> chosen = List.of();

    /** Every class of the table; what is none is left to {@link #changes}. */
    Set<ClassGroupId> shown() {
        return classes.stream()
                .flatMap(each -> Input.uuid(each).stream())
                .map(ClassGroupId::new)
                .collect(Collectors.toSet());
    }

    /** The classes that are to change; empty where the table is not whole, or something in it is no class or no band. */
    Optional<Map<ClassGroupId, Band>> changes() {
        if (classes.size() != before.size() || classes.size() != chosen.size()) return Optional.empty();
        var changes = new HashMap<ClassGroupId, Band>();
        for (var line = 0; line < classes.size(); line++) {
            var id = Input.uuid(classes.get(line));
            var band = Input.oneOf(Band.class, chosen.get(line));
            if (id.isEmpty() || band.isEmpty() && !chosen.get(line).isEmpty() || !isBandOrNone(before.get(line)))
                return Optional.empty();
            if (band.isPresent() && !band.get().name().equals(before.get(line)))
                changes.put(new ClassGroupId(id.get()), band.get());
        }
        return Optional.of(changes);
    }

    private static boolean isBandOrNone(String value) {
        return value.isEmpty() || Input.oneOf(Band.class, value).isPresent();
    }
}
