package cymru.addo.assignment;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What a plain link implies is not somebody's to take back. */
@Dependent
class SqlWithdrawals implements Withdrawals {
    private static final String OF_CLASS = SqlAssignmentRow.ASSIGNMENT
            + "and class_group_id = :class and withdrawn_at is not null order by withdrawn_at desc, id";
    private static final String WITHDRAW = """
            update assignment
            set withdrawn_at = case when :withdrawn then coalesce(withdrawn_at, :at) end
            where school_id = :school and class_group_id = :class and id = :id
                and (set_by is not null or copied_from is not null)
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlWithdrawals(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public List<Assignment> of(SchoolId school, ClassGroupId classGroup) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_CLASS)
                .bind("school", school.value())
                .bind("class", classGroup.value())
                .map((row, context) -> SqlAssignmentRow.of(row))
                .list());
    }

    @Override
    public boolean withdraw(SchoolId school, ClassGroupId classGroup, AssignmentId id) {
        return withdrawn(school, classGroup, id, true);
    }

    @Override
    public boolean setAgain(SchoolId school, ClassGroupId classGroup, AssignmentId id) {
        return withdrawn(school, classGroup, id, false);
    }

    private boolean withdrawn(SchoolId school, ClassGroupId classGroup, AssignmentId id, boolean withdrawn) {
        return jdbi.withHandle(handle -> handle.createUpdate(WITHDRAW)
                        .bind("school", school.value())
                        .bind("class", classGroup.value())
                        .bind("id", id.value())
                        .bind("withdrawn", withdrawn)
                        .bind("at", clock.instant())
                        .execute()
                == 1);
    }
}
