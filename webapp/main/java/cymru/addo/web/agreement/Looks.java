package cymru.addo.web.agreement;

import cymru.addo.roster.BandOfPerson;
import cymru.addo.school.Band;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * How a pupil's pages look: as those of their class, whatever words they read. Who glances at the screen beside them sees nothing
 * that is different.
 */
@Dependent
public class Looks {

    private final Visitor visitor;
    private final BandOfPerson bands;

    @Inject
    public Looks(Visitor visitor, BandOfPerson bands) {
        this.visitor = visitor;
        this.bands = bands;
    }

    /** @param reads the band whose words they read */
    String of(Band reads) {
        return "band"
                + visitor.session()
                        .classGroup()
                        .flatMap(group -> bands.ofClassmates(visitor.schoolId(), visitor.person(), group))
                        .orElse(reads);
    }
}
