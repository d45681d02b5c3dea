package cymru.addo.classcode;

import static java.util.stream.Collectors.toSet;

import cymru.addo.appointment.Appointments;
import cymru.addo.roster.Arrival;
import cymru.addo.roster.ClassGroups;
import cymru.addo.roster.ClassSeen;
import cymru.addo.roster.Enrolments;
import cymru.addo.roster.People;
import cymru.addo.roster.Role;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.PlainText;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A coordinator writes down who is in a class, for a school that has no learning platform to tell. A title that is known already is
 * the same class, and gets the names that it has not.
 */
@Dependent
public class WriteClassList {
    /** By what those on the lists are known: no platform, and nobody logs in as them. */
    static final String ISSUER = "urn:addo:class-list";

    public static final int MOST = 100;
    public static final int LONGEST_TITLE = 100;
    private static final String PLACE = "class lists";

    private final OwnClasses own;
    private final ClassCodes codes;
    private final Appointments appointments;
    private final People people;
    private final ClassGroups classGroups;
    private final Enrolments enrolments;

    @Inject
    WriteClassList(
            OwnClasses own,
            ClassCodes codes,
            Appointments appointments,
            People people,
            ClassGroups classGroups,
            Enrolments enrolments) {
        this.own = own;
        this.codes = codes;
        this.appointments = appointments;
        this.people = people;
        this.classGroups = classGroups;
        this.enrolments = enrolments;
    }

    public Outcome write(School school, PersonId coordinator, String typedTitle, String typedNames) {
        if (!appointments.isCoordinator(school.id(), coordinator)) return new Outcome.Refused(Fault.NOT_COORDINATOR);
        if (!school.keepsNames()) return new Outcome.Refused(Fault.KEEPS_NO_NAMES);
        if (typedTitle.strip().length() > LONGEST_TITLE) return new Outcome.Refused(Fault.TITLE_TOO_LONG);
        var title = PlainText.lineOrNull(typedTitle, LONGEST_TITLE);
        if (title == null || title.isBlank()) return new Outcome.Refused(Fault.NO_TITLE);
        if (PastedNames.hasTooLongALine(typedNames)) return new Outcome.Refused(Fault.LINE_TOO_LONG);
        var pasted = PastedNames.in(typedNames);
        if (pasted.names().isEmpty()) return new Outcome.Refused(Fault.NO_NAMES);
        if (pasted.names().size() > MOST) return new Outcome.Refused(Fault.TOO_MANY);
        return written(school, coordinator, title.strip(), pasted);
    }

    private Outcome written(School school, PersonId coordinator, String title, PastedNames pasted) {
        var seen = new ClassSeen(
                own.door(school.id()).toString(), PLACE, title.toLowerCase(Locale.ROOT), title, null, null);
        var id = classGroups.meet(school.id(), seen).id();
        enrolments.enrol(school.id(), id, coordinator, Role.STAFF, Optional.empty());
        var fresh = fresh(school, id, pasted.names());
        fresh.forEach(name -> add(school, id, name));
        return new Outcome.Written(id, fresh.size(), pasted.twice());
    }

    private List<PastedNames.Name> fresh(School school, ClassGroupId id, List<PastedNames.Name> names) {
        var known = codes.listed(school.id(), id).stream()
                .map(pupil -> new PastedNames.Name(pupil.forename(), pupil.surname()).key())
                .collect(toSet());
        return names.stream().filter(name -> !known.contains(name.key())).toList();
    }

    private void add(School school, ClassGroupId id, PastedNames.Name name) {
        var surname = name.surname().isEmpty() ? null : name.surname();
        var arrival = new Arrival(ISSUER, UUID.randomUUID().toString(), surname, name.forename(), null, false);
        var pupil = people.arrive(school, arrival);
        enrolments.enrol(school.id(), id, pupil.id(), Role.PUPIL, Optional.empty());
    }

    /** Whether it is a class that the school lists itself; whichever coordinator asks is then staff of it. */
    public boolean takeOn(School school, PersonId coordinator, ClassGroupId id) {
        var isOwn = appointments.isCoordinator(school.id(), coordinator)
                && own.of(school.id()).stream().anyMatch(each -> each.id().equals(id));
        if (isOwn) enrolments.enrol(school.id(), id, coordinator, Role.STAFF, Optional.empty());
        return isOwn;
    }

    public enum Fault {
        NOT_COORDINATOR,
        KEEPS_NO_NAMES,
        NO_TITLE,
        TITLE_TOO_LONG,
        NO_NAMES,
        LINE_TOO_LONG,
        TOO_MANY
    }

    public sealed interface Outcome {
        /**
         * @param added how many were not on the list before
         * @param twice who stood there more than once, and was written down once
         */
        record Written(ClassGroupId classGroup, int added, List<String> twice) implements Outcome {}

        record Refused(Fault fault) implements Outcome {}
    }
}
