package cymru.addo.cohort;

import cymru.addo.school.Band;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody stands before cohorts are applied.
 *
 * @param seenAsStaff whether they are no pupil, whatever a list says
 * @param ownBand set by staff for them alone
 * @param places the bands of their classes, in none of which they may be
 * @param links which of these come from a link in a course
 * @param agreedIn the band in whose words they have agreed this year
 */
public record Standing(
        boolean seenAsStaff, Optional<Band> ownBand, List<Band> places, List<Band> links, Optional<Band> agreedIn) {
    static final Standing UNKNOWN = new Standing(false, Optional.empty(), List.of(), List.of(), Optional.empty());

    public Standing {
        places = List.copyOf(places);
        links = List.copyOf(links);
    }
}
