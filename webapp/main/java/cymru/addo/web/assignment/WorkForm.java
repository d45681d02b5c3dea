package cymru.addo.web.assignment;

import cymru.addo.assignment.Terms;
import cymru.addo.curriculum.Audience;
import cymru.addo.curriculum.Curriculum;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.PersonId;
import cymru.addo.web.page.Input;
import cymru.addo.year.SchoolCalendar;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What staff picked to set, and on what terms, as it was sent. Modules are picked by their keys; words in capitals, which no key
 * is, stand for the agreement.
 */
public class WorkForm {

    static final List<String> SHARES = List.of("50", "60", "70", "80", "90", "100");
    private static final int FURTHEST_YEARS = 2;

    @FormParam("what")
    private List<String> what = List.of();

    @FormParam("due")
    @DefaultValue("")
    private String due = "";

    @FormParam("after")
    @DefaultValue("")
    private String after = "";

    @FormParam("percent")
    @DefaultValue("")
    private String percent = "";

    @FormParam("before")
    @DefaultValue("")
    private String before = "";

    static WorkForm begunWith(String... picked) {
        var form = new WorkForm();
        form.what = List.of(picked);
        return form;
    }

    /** Modules that staff may set to a class: parents find theirs without anybody setting them. */
    static List<CurriculumModule> offered(Curriculum curriculum) {
        return curriculum.modules().stream()
                .filter(module -> module.audience() != Audience.PARENT)
                .toList();
    }

    /**
     * What cannot be kept, as the keys of sentences.
     *
     * @param agreements the words that stand for the agreement
     */
    List<String> faults(Curriculum curriculum, Set<String> agreements, LocalDate today) {
        var faults = new ArrayList<String>();
        var known = what.stream()
                .filter(each -> agreements.contains(each) || isOffered(curriculum, each))
                .toList();
        if (what.isEmpty() || known.size() < what.size()) faults.add("assign.fault.what");
        if (!due.isBlank() && day().isEmpty()) faults.add("assign.fault.due");
        day().filter(day -> day.isBefore(today)).ifPresent(past -> faults.add("assign.fault.pastDue"));
        day().filter(day -> day.isAfter(today.plusYears(FURTHEST_YEARS)))
                .ifPresent(far -> faults.add("assign.fault.due"));
        if (!after.isEmpty() && !isOffered(curriculum, after)) faults.add("assign.fault.after");
        if (!percent.isEmpty() && !SHARES.contains(percent)) faults.add("assign.fault.percent");
        if (!Set.of("", "yes").contains(before)) faults.add("assign.fault.before");
        return faults;
    }

    private static boolean isOffered(Curriculum curriculum, String key) {
        return offered(curriculum).stream()
                .anyMatch(module -> module.key().value().equals(key));
    }

    private Optional<LocalDate> day() {
        return Input.day(due.strip());
    }

    /** Each once, in the order of the curriculum. */
    List<CurriculumModule> modules(Curriculum curriculum) {
        return offered(curriculum).stream()
                .filter(module -> has(module.key().value()))
                .toList();
    }

    /** When the day ends. */
    Optional<Instant> dueAt(SchoolCalendar calendar) {
        return day().map(calendar::endOf);
    }

    Terms ofAgreement(Set<PersonId> only) {
        return new Terms(Optional.empty(), first(), false, only);
    }

    /** No module comes after itself. */
    Terms of(ModuleKey module, Set<PersonId> only) {
        return new Terms(
                Optional.of(percent).filter(SHARES::contains).map(Integer::valueOf),
                first().filter(other -> !other.equals(module)),
                before.equals("yes"),
                only);
    }

    private Optional<ModuleKey> first() {
        return ModuleKey.in(after);
    }

    List<String> what() {
        return what;
    }

    boolean has(String picked) {
        return what.contains(picked);
    }

    String due() {
        return due;
    }

    String after() {
        return after;
    }

    String percent() {
        return percent;
    }

    boolean before() {
        return before.equals("yes");
    }
}
