package cymru.addo.web.assignment;

import cymru.addo.assignment.Task;
import cymru.addo.school.Band;
import cymru.addo.school.PlainText;
import cymru.addo.vle.AnswerPick.Offer;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.Messages;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a teacher picked, as it was sent, and what is wrong with it. */
public class PickForm {

    static final int LONGEST_TITLE = 120;
    /** Stands for the band of the class, whatever that will be on the day. */
    static final String BAND_OF_CLASS = "class";

    private static final int FURTHEST_YEARS = 2;

    @FormParam("title")
    @DefaultValue("")
    private String title;

    @FormParam("bands")
    private List<String> bands = List.of();

    @FormParam("due")
    @DefaultValue("")
    private String due = "";

    @FormParam("counts")
    @DefaultValue("")
    private String counts = "";

    /** Nothing picked yet: the class's own band, under the usual title. */
    static PickForm begun(String title) {
        var form = new PickForm();
        form.title = title;
        form.bands = List.of(BAND_OF_CLASS);
        return form;
    }

    /** The fields that cannot be kept: noTitle, longTitle, bands, oneBand, due, pastDue, counts. */
    List<String> faults(Offer offer, LocalDate today) {
        var faults = new ArrayList<String>();
        if (PlainText.lineOrNull(title, LONGEST_TITLE) == null) faults.add("noTitle");
        if (title.strip().length() > LONGEST_TITLE) faults.add("longTitle");
        if (bands.isEmpty() || !bands.stream().allMatch(PickForm::isBand)) faults.add("bands");
        if (bands.size() > 1 && !offer.several()) faults.add("oneBand");
        if (!due.isBlank() && dueDay().isEmpty()) faults.add("due");
        dueDay().filter(day -> day.isBefore(today)).ifPresent(past -> faults.add("pastDue"));
        dueDay().filter(day -> day.isAfter(today.plusYears(FURTHEST_YEARS))).ifPresent(far -> faults.add("due"));
        if (!(offer.columns() ? Set.of("", "yes") : Set.of("")).contains(counts)) faults.add("counts");
        return faults;
    }

    private static boolean isBand(String value) {
        return value.equals(BAND_OF_CLASS) || Input.oneOf(Band.class, value).isPresent();
    }

    private Optional<LocalDate> dueDay() {
        try {
            return due.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(due.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** One task for each band, the same band once; only for a form without faults. A day is due when it ends. */
    List<Task> tasks(ZoneId zone, Messages messages) {
        var chosen = bands.stream().distinct().toList();
        return chosen.stream()
                .map(value -> Input.oneOf(Band.class, value))
                .map(band -> Task.agreement(
                        band, dueAt(zone), counts(), Optional.of(title(band, chosen.size() > 1, messages))))
                .toList();
    }

    private String title(Optional<Band> band, boolean isOneOfSeveral, Messages messages) {
        return band.filter(any -> isOneOfSeveral)
                .map(ages -> messages.text("pick.item.titleForAges", title, ages.fromAge(), ages.toAge()))
                .orElse(title);
    }

    private Optional<Instant> dueAt(ZoneId zone) {
        return dueDay().map(day -> day.atTime(LocalTime.MAX).atZone(zone).toInstant());
    }

    String title() {
        return title;
    }

    String due() {
        return due;
    }

    boolean counts() {
        return counts.equals("yes");
    }

    boolean has(String band) {
        return bands.contains(band);
    }
}
