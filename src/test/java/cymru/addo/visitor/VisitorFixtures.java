package cymru.addo.visitor;

import cymru.addo.agreement.AdultEdition;
import cymru.addo.agreement.AdultEditions;
import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Audience;
import cymru.addo.appointment.AppointmentFixtures;
import cymru.addo.evidence.Projection;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

public final class VisitorFixtures {
    public static final Guest SIONED =
            new Guest("Siôned Gŵyr-Wÿnne", "Cwmni Tŷ Bach", "Mrs Llewellyn", "To mend the projector", Optional.empty());
    public static final Guest BADMINTON = new Guest(
            "Idris Vaughan",
            null,
            "The caretaker",
            "Badminton on Tuesdays",
            Optional.of(new Guest.Group("Hillcrest Shuttlers", 14, "secretary")));

    private VisitorFixtures() {}

    public static ReceptionCode codes(Jdbi jdbi, Clock clock) {
        return new SqlReceptionCode(jdbi, new SecureRandom(), clock);
    }

    public static AcceptAtReception reception(Jdbi jdbi, Clock clock, AdultEditions editions) {
        return new AcceptAtReception(
                codes(jdbi, clock),
                SchoolFixtures.schools(jdbi),
                editions,
                AppointmentFixtures.appointments(jdbi, clock),
                visits(jdbi),
                clock);
    }

    public static EndVisit ending(Jdbi jdbi, Clock clock) {
        return new EndVisit(AppointmentFixtures.appointments(jdbi, clock), visits(jdbi), clock);
    }

    public static ForgetGuests forgetting(Jdbi jdbi, Clock clock) {
        return new ForgetGuests(SchoolFixtures.schools(jdbi), visits(jdbi), clock);
    }

    public static VisitorRegister register(Jdbi jdbi, Clock clock) {
        return new SqlVisitorRegister(jdbi, clock);
    }

    public static Projection projection() {
        return new SqlVisitProjection();
    }

    public static Signing signing(AdultEdition words, Guest guest, LocalDate lastDay) {
        return new Signing(
                new VisitId(UUID.randomUUID()),
                words.audience(),
                words.id(),
                words.wordsHash(Language.WELSH),
                Language.WELSH,
                guest,
                lastDay);
    }

    /** One signs, one says no, one leaves early, one came on paper. */
    public static void everythingHappens(Jdbi jdbi, Clock clock, School school, PersonId coordinator) {
        var editions = AgreementFixtures.adultEditions(jdbi);
        var words = AgreementFixtures.publish(jdbi, clock, school, Audience.VISITORS, "Hillcrest-Guest");
        var code = codes(jdbi, clock).make(school.id(), coordinator);
        var reception = reception(jdbi, clock, editions);
        var today = school.calendar().dayAt(clock.instant());
        reception.accept(code, signing(words, SIONED, today.plusDays(2)));
        var leaver = signing(words, SIONED, today);
        reception.accept(code, leaver);
        ending(jdbi, clock).end(school, coordinator, leaver.visit());
        reception.decline(code, Audience.VISITORS, words.id(), new VisitId(UUID.randomUUID()), Language.ENGLISH);
        reception.onPaper(school, coordinator, signing(words, SIONED, today));
    }

    /** One more on paper, who is called whatever they are called. */
    public static void sign(Jdbi jdbi, Clock clock, School school, PersonId coordinator, String name) {
        var editions = AgreementFixtures.adultEditions(jdbi);
        var words = editions.current(school.id(), Audience.VISITORS).orElseThrow();
        var guest = new Guest(name, null, "Reception", "A delivery", Optional.empty());
        var today = school.calendar().dayAt(clock.instant());
        reception(jdbi, clock, editions).onPaper(school, coordinator, signing(words, guest, today));
    }

    /** Who was signed in at this moment. */
    public static List<String> hereNow(Jdbi jdbi, Clock clock, School school) {
        return register(jdbi, clock).of(school, VisitorRegister.Filter.NOW, 1, 50).entries().stream()
                .map(entry -> entry.guest().orElseThrow().name())
                .toList();
    }

    private static Visits visits(Jdbi jdbi) {
        return new SqlVisits(jdbi, new SecureRandom());
    }
}
