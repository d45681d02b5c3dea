package cymru.addo.vle;

import cymru.addo.roster.ClassGroups;
import cymru.addo.school.Schools;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Reads the class lists whose turn it is, so that whoever joined or left is known before anybody asks. */
@Dependent
public class RefreshDueRosters {
    private final RosterRefreshings refreshings;
    private final RefreshRoster refreshRoster;
    private final Schools schools;
    private final ClassGroups classGroups;

    @Inject
    public RefreshDueRosters(
            RosterRefreshings refreshings, RefreshRoster refreshRoster, Schools schools, ClassGroups classGroups) {
        this.refreshings = refreshings;
        this.refreshRoster = refreshRoster;
        this.schools = schools;
        this.classGroups = classGroups;
    }

    /** Until none is due. Answers how many were read, or tried. */
    public int refreshDue() {
        var tried = 0;
        for (var due = refreshings.take(); due.isPresent(); due = refreshings.take()) {
            refresh(due.get());
            tried++;
        }
        return tried;
    }

    private void refresh(RosterRefreshings.Due due) {
        var school = schools.find(due.school()).orElseThrow();
        var classGroup = classGroups.find(due.school(), due.classGroup()).orElseThrow();
        if (refreshRoster.refresh(school, classGroup) instanceof RefreshRoster.Outcome.NotOffered)
            refreshings.failed(due.school(), due.classGroup(), "the platform is not registered any more");
    }
}
