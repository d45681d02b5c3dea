package cymru.addo.web.assignment;

import cymru.addo.assignment.Task;
import cymru.addo.curriculum.Curriculum;
import cymru.addo.school.PersonId;
import cymru.addo.web.page.Input;
import cymru.addo.year.SchoolCalendar;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a teacher sets their class from its page, as it was sent. Links of a course come from elsewhere, so nothing counts. */
public class SetForm {

    static final String AGREEMENT = "AGREEMENT";

    @BeanParam
    private WorkForm work = new WorkForm();

    @FormParam("pupils")
    private List<String> pupils = List.of();

    /** What cannot be kept, as the keys of sentences. */
    List<String> faults(Curriculum curriculum, LocalDate today) {
        var faults = new ArrayList<>(work.faults(curriculum, Set.of(AGREEMENT), today));
        if (named().anyMatch(pupil -> Input.uuid(pupil).isEmpty())) faults.add("assign.fault.pupils");
        return faults;
    }

    /** Without titles of their own: each reader is told of them in their own language. */
    List<Task> tasks(Curriculum curriculum, SchoolCalendar calendar) {
        var agreement = Stream.of(AGREEMENT).filter(work::has).map(each -> Task.agreement(
                        Optional.empty(), work.dueAt(calendar), false, Optional.empty())
                .on(work.ofAgreement(only())));
        var modules = work.modules(curriculum).stream()
                .map(module -> Task.module(module.key(), work.dueAt(calendar), false, Optional.empty())
                        .on(work.of(module.key(), only())));
        return Stream.concat(agreement, modules).toList();
    }

    private Set<PersonId> only() {
        return named().flatMap(pupil -> Input.uuid(pupil).stream())
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    boolean names(PersonId pupil) {
        return pupils.contains(pupil.toString());
    }

    boolean namesAnybody() {
        return named().findAny().isPresent();
    }

    private Stream<String> named() {
        return pupils.stream().filter(pupil -> !pupil.isBlank());
    }

    WorkForm work() {
        return work;
    }
}
