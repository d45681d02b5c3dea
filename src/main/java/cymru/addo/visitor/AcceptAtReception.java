package cymru.addo.visitor;

import cymru.addo.agreement.AdultEdition;
import cymru.addo.agreement.AdultEditions;
import cymru.addo.agreement.Audience;
import cymru.addo.agreement.EditionId;
import cymru.addo.appointment.Appointments;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.Schools;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * A visitor, or one who answers for a group, agrees at reception until a day: today if they say nothing else, and never beyond the
 * school year. Who says no is not asked who they are.
 */
@Dependent
public class AcceptAtReception {
    /** So long a receipt can be looked at; the screen is the next one's then. */
    private static final Duration RECEIPT = Duration.ofMinutes(2);

    private static final Set<Audience> AUDIENCES = Set.of(Audience.VISITORS, Audience.COMMUNITY);

    private final ReceptionCode codes;
    private final Schools schools;
    private final AdultEditions editions;
    private final Appointments appointments;
    private final Visits visits;
    private final Clock clock;

    @Inject
    AcceptAtReception(
            ReceptionCode codes,
            Schools schools,
            AdultEditions editions,
            Appointments appointments,
            Visits visits,
            Clock clock) {
        this.codes = codes;
        this.schools = schools;
        this.editions = editions;
        this.appointments = appointments;
        this.visits = visits;
        this.clock = clock;
    }

    public enum Outcome {
        KEPT,
        /** Other words were published while these were read. */
        SUPERSEDED,
        DAY_IS_PAST,
        DAY_IS_TOO_FAR,
        /** The code opens nothing, or there is nothing to agree to. */
        NOT_OPEN,
        NOT_COORDINATOR
    }

    /** The school behind a code; empty for what is no code any more. */
    public Optional<School> open(String code) {
        return codes.school(code).flatMap(schools::find);
    }

    public Optional<AdultEdition> words(School school, Audience audience) {
        return AUDIENCES.contains(audience) ? editions.current(school.id(), audience) : Optional.empty();
    }

    public Outcome accept(String code, Signing signing) {
        return open(code).map(school -> keep(school, signing, Optional.empty())).orElse(Outcome.NOT_OPEN);
    }

    /** A coordinator writes down what somebody signed on paper. */
    public Outcome onPaper(School school, PersonId by, Signing signing) {
        if (!appointments.isCoordinator(school.id(), by)) return Outcome.NOT_COORDINATOR;
        return keep(school, signing, Optional.of(by));
    }

    public Outcome decline(String code, Audience audience, EditionId edition, VisitId visit, Language language) {
        var school = open(code);
        var words = school.flatMap(its -> words(its, audience));
        if (words.isEmpty()) return Outcome.NOT_OPEN;
        if (!words.get().id().equals(edition)) return Outcome.SUPERSEDED;
        visits.decline(school.get(), words.get(), visit, language, clock.instant());
        return Outcome.KEPT;
    }

    /** Whether what is sent was sent before. */
    public boolean isKept(School school, VisitId visit) {
        return visits.kept(school.id(), visit).isPresent();
    }

    /** Empty for what was kept longer ago. */
    public Optional<JustKept> justKept(School school, VisitId visit) {
        return visits.kept(school.id(), visit)
                .filter(kept -> kept.at().plus(RECEIPT).isAfter(clock.instant()));
    }

    private Outcome keep(School school, Signing signing, Optional<PersonId> by) {
        var words = words(school, signing.audience());
        if (words.isEmpty()) return Outcome.NOT_OPEN;
        if (!isShown(words.get(), signing)) return Outcome.SUPERSEDED;
        var now = clock.instant();
        var stay = Stay.at(school, now);
        if (signing.lastDay().isBefore(stay.first())) return Outcome.DAY_IS_PAST;
        if (signing.lastDay().isAfter(stay.last())) return Outcome.DAY_IS_TOO_FAR;
        visits.agree(school, words.get(), signing, now, by);
        return Outcome.KEPT;
    }

    private static boolean isShown(AdultEdition words, Signing signing) {
        return words.id().equals(signing.edition())
                && words.wordsHash(signing.language()).equals(signing.wordsHash());
    }
}
