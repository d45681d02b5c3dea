package cymru.addo.school;

import static java.util.Objects.requireNonNull;

import cymru.addo.year.SchoolCalendar;
import cymru.addo.year.SchoolYear;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One school with its choices. It is the wall between tenants: whatever is asked or kept names its school first.
 *
 * @param rulesSwitchedOn keys of the optional promises this school has switched on
 * @param checksSwitchedOff the audiences that accept their agreement here without questions on it
 * @param keepsNames whether names from the platform may be stored; else people are known by a reference only
 */
public record School(
        SchoolId id,
        String name,
        Jurisdiction jurisdiction,
        SchoolCalendar calendar,
        Optional<Band> defaultBand,
        Set<String> rulesSwitchedOn,
        Set<String> checksSwitchedOff,
        boolean keepsNames) {
    public School {
        requireNonNull(id, "id");
        if (name == null || name.isBlank()) throw new IllegalArgumentException("A school needs a name");
        requireNonNull(jurisdiction, "jurisdiction");
        requireNonNull(calendar, "calendar");
        requireNonNull(defaultBand, "defaultBand");
        rulesSwitchedOn = Set.copyOf(rulesSwitchedOn);
        checksSwitchedOff = Set.copyOf(checksSwitchedOff);
    }

    public SchoolYear yearAt(Instant moment) {
        return calendar.yearAt(moment);
    }

    public School renamed(String newName) {
        return new School(
                id, newName, jurisdiction, calendar, defaultBand, rulesSwitchedOn, checksSwitchedOff, keepsNames);
    }

    public School withRulesSwitchedOn(Set<String> keys) {
        return new School(id, name, jurisdiction, calendar, defaultBand, keys, checksSwitchedOff, keepsNames);
    }

    public School withChecksSwitchedOff(Set<String> audiences) {
        return new School(id, name, jurisdiction, calendar, defaultBand, rulesSwitchedOn, audiences, keepsNames);
    }

    /** Whether an audience is asked, before it agrees, if it understands. */
    public boolean asksChecks(String audience) {
        return !checksSwitchedOff.contains(audience);
    }

    public School withDefaultBand(Optional<Band> band) {
        return new School(id, name, jurisdiction, calendar, band, rulesSwitchedOn, checksSwitchedOff, keepsNames);
    }

    public School withNamesKept(boolean kept) {
        return new School(id, name, jurisdiction, calendar, defaultBand, rulesSwitchedOn, checksSwitchedOff, kept);
    }
}
