package cymru.addo.roster;

import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Staff of a class confirm or change its band, or put one of its pupils in another. Nobody else can. */
@Dependent
public class SetBand {
    private final Enrolments enrolments;
    private final Bands bands;

    @Inject
    public SetBand(Enrolments enrolments, Bands bands) {
        this.enrolments = enrolments;
        this.bands = bands;
    }

    public Outcome ofClass(SchoolId school, PersonId staff, ClassGroupId classGroup, Band band) {
        if (!enrolments.isStaffOf(school, staff, classGroup)) return new Outcome.NotYourClass();
        bands.setForClass(school, classGroup, band, staff);
        return new Outcome.Changed();
    }

    /** An empty band takes the override away. */
    public Outcome ofPerson(
            SchoolId school, PersonId staff, ClassGroupId classGroup, PersonId pupil, Optional<Band> band) {
        if (!enrolments.isStaffOf(school, staff, classGroup)) return new Outcome.NotYourClass();
        var inClass = enrolments.in(school, classGroup).stream()
                .anyMatch(place -> place.person().equals(pupil) && place.active() && place.role() == Role.PUPIL);
        if (!inClass) return new Outcome.NotInClass();
        bands.setForPerson(school, pupil, band, staff);
        return new Outcome.Changed();
    }

    public sealed interface Outcome {
        record Changed() implements Outcome {}

        record NotYourClass() implements Outcome {}

        record NotInClass() implements Outcome {}
    }
}
