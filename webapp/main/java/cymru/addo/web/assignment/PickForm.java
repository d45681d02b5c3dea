package cymru.addo.web.assignment;

import cymru.addo.assignment.Task;
import cymru.addo.curriculum.Curriculum;
import cymru.addo.school.Band;
import cymru.addo.school.PlainText;
import cymru.addo.vle.AnswerPick.Offer;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.Messages;
import cymru.addo.year.SchoolCalendar;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a teacher picked, as it was sent, and what is wrong with it. The agreement is picked by bands. */
public class PickForm {

    static final int LONGEST_TITLE = 120;
    /** Stands for the band of the class, whatever that will be on the day. */
    static final String BAND_OF_CLASS = "CLASS";

    private static final Set<String> BANDS = Stream.concat(
                    Stream.of(BAND_OF_CLASS), Stream.of(Band.values()).map(Band::name))
            .collect(Collectors.toSet());

    @BeanParam
    private WorkForm work = new WorkForm();

    @FormParam("title")
    @DefaultValue("")
    private String title = "";

    @FormParam("counts")
    @DefaultValue("")
    private String counts = "";

    /** Nothing picked yet; one thing must be where the platform takes one only. */
    static PickForm begun(String title, boolean several) {
        var form = new PickForm();
        form.title = title;
        form.work = several ? new WorkForm() : WorkForm.begunWith(BAND_OF_CLASS);
        return form;
    }

    /** What cannot be kept, as the keys of sentences. */
    List<String> faults(Offer offer, Curriculum curriculum, LocalDate today) {
        var faults = new ArrayList<String>();
        if (PlainText.lineOrNull(title, LONGEST_TITLE) == null
                && bands().findAny().isPresent()) faults.add("pick.fault.noTitle");
        if (title.strip().length() > LONGEST_TITLE) faults.add("pick.fault.longTitle");
        faults.addAll(work.faults(curriculum, BANDS, today));
        if (work.what().size() > 1 && !offer.several()) faults.add("pick.fault.oneLink");
        if (!(offer.columns() ? Set.of("", "yes") : Set.of("")).contains(counts)) faults.add("pick.fault.counts");
        return faults;
    }

    /** One task for each band of the agreement, then one for each module; only for a form without faults. */
    List<Task> tasks(Curriculum curriculum, SchoolCalendar calendar, Messages messages) {
        return Stream.concat(agreements(calendar, messages), modules(curriculum, calendar, messages))
                .toList();
    }

    private Stream<Task> agreements(SchoolCalendar calendar, Messages messages) {
        var several = bands().count() > 1;
        return bands().map(value -> Input.oneOf(Band.class, value)).map(band -> Task.agreement(
                        band, work.dueAt(calendar), counts(), Optional.of(title(band, several, messages)))
                .on(work.ofAgreement(Set.of())));
    }

    /** Called as they are, in the language of whoever picks them. */
    private Stream<Task> modules(Curriculum curriculum, SchoolCalendar calendar, Messages messages) {
        return work.modules(curriculum).stream().map(module -> Task.module(
                        module.key(),
                        work.dueAt(calendar),
                        counts(),
                        Optional.of(module.title().in(messages.language())))
                .on(work.of(module.key(), Set.of())));
    }

    private Stream<String> bands() {
        return work.what().stream().filter(BANDS::contains).distinct();
    }

    private String title(Optional<Band> band, boolean isOneOfSeveral, Messages messages) {
        return band.filter(any -> isOneOfSeveral)
                .map(ages -> messages.text("pick.item.titleForAges", title, ages.fromAge(), ages.toAge()))
                .orElse(title);
    }

    WorkForm work() {
        return work;
    }

    String title() {
        return title;
    }

    boolean counts() {
        return counts.equals("yes");
    }
}
