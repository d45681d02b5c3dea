package cymru.addo.records;

import cymru.addo.agreement.Edition;
import cymru.addo.appointment.Appointments;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The coordinator looks at the whole school, filtered and page by page. */
@Dependent
public class SchoolRegister {
    public static final int PER_PAGE = 50;
    private static final int LARGEST_SCHOOL = 5000;

    private final Appointments appointments;
    private final Register register;

    @Inject
    public SchoolRegister(Appointments appointments, Register register) {
        this.appointments = appointments;
        this.register = register;
    }

    public Outcome look(School school, Edition edition, PersonId coordinator, RegisterFilter filter, int page) {
        return look(school, edition, coordinator, filter, page, PER_PAGE);
    }

    /** Everybody on one page, for paper. */
    public Outcome lookAtAll(School school, Edition edition, PersonId coordinator, RegisterFilter filter) {
        return look(school, edition, coordinator, filter, 1, LARGEST_SCHOOL);
    }

    private Outcome look(
            School school, Edition edition, PersonId coordinator, RegisterFilter filter, int page, int perPage) {
        if (!appointments.isCoordinator(school.id(), coordinator)) return new Outcome.NotCoordinator();
        var totals = register.totals(school, edition, filter);
        var pages = Math.max(1, (totals.all() + perPage - 1) / perPage);
        var shown = Math.min(Math.max(1, page), pages);
        return new Outcome.Seen(register.rows(school, edition, filter, shown, perPage), totals, shown, pages);
    }

    public sealed interface Outcome {
        record Seen(List<ClassRow> rows, Register.Totals totals, int page, int pages) implements Outcome {}

        record NotCoordinator() implements Outcome {}
    }
}
