package cymru.addo.vle.signin;

import cymru.addo.school.Jurisdiction;
import cymru.addo.school.School;
import cymru.addo.school.Schools;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Sees to it that the schools of a file have their doors. Harmless to repeat: a door that is there is brought up to date. */
@Dependent
public class HaveDoors {
    private final Schools schools;
    private final OpenDoor open;

    @Inject
    public HaveDoors(Schools schools, OpenDoor open) {
        this.schools = schools;
        this.open = open;
    }

    /** @throws IllegalStateException where a door does not open, saying which and why */
    public void have(List<DoorsFile.Entry> entries, Jurisdiction jurisdiction) {
        for (var entry : entries) have(schools.open(entry.school(), jurisdiction), entry);
    }

    private void have(School school, DoorsFile.Entry entry) {
        var outcome = open.open(school.id(), Optional.empty(), entry.wish());
        if (outcome != OpenDoor.Outcome.OPENED)
            throw new IllegalStateException("A door of " + entry.school() + " does not open: " + outcome);
    }
}
