package cymru.addo.rollover;

import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.YearGroup;
import cymru.addo.school.Band;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A class on the eve of a new school year. Its course is either used again, for those who come up into the same year group, or goes
 * up with its pupils. Which of the two nobody but the school knows, so both are only proposed.
 */
public record ClassInYear(ClassGroup classGroup) {
    /** The year group that the title names; Reception is 0. */
    public OptionalInt yearGroup() {
        return YearGroup.yearIn(classGroup.title());
    }

    /** Its band where the course is used again; empty where neither staff nor the title say. */
    public Optional<Band> usedAgain() {
        return yearGroup().isPresent() ? YearGroup.band(yearGroup().getAsInt()) : classGroup.currentBand();
    }

    /** Its band where the course goes up with its pupils; empty where the title names no year group, or the last one. */
    public Optional<Band> goneUp() {
        return yearGroup().isPresent() ? YearGroup.band(yearGroup().getAsInt() + 1) : Optional.empty();
    }

    /** Whether its pupils read other words once they go up. */
    public boolean changesGoingUp() {
        return goneUp().isPresent() && !goneUp().equals(classGroup.currentBand());
    }
}
