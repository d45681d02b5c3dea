package cymru.addo.slip;

import cymru.addo.agreement.Decision;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.EditionId;
import cymru.addo.agreement.Editions;
import cymru.addo.roster.BandOfPerson;
import cymru.addo.roster.Enrolment;
import cymru.addo.roster.Enrolments;
import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.roster.Role;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.school.School;
import cymru.addo.school.Schools;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * A parent with a code in their hand answers for their child, without an account. An agreement stands; a question or a not yet
 * may become one later with the same code. Pictures are answered apart, and can be taken back after the slip's last day too.
 */
@Dependent
public class AnswerSlip {
    private final Slips slips;
    private final Schools schools;
    private final People people;
    private final Enrolments enrolments;
    private final BandOfPerson bands;
    private final Editions editions;
    private final ParentAnswers answers;
    private final ImagePermissions images;
    private final Clock clock;

    @Inject
    public AnswerSlip(
            Slips slips,
            Schools schools,
            People people,
            Enrolments enrolments,
            BandOfPerson bands,
            Editions editions,
            ParentAnswers answers,
            ImagePermissions images,
            Clock clock) {
        this.slips = slips;
        this.schools = schools;
        this.people = people;
        this.enrolments = enrolments;
        this.bands = bands;
        this.editions = editions;
        this.answers = answers;
        this.images = images;
        this.clock = clock;
    }

    /** What lies behind a code. Unknown and out of date are one and the same to whoever guesses. */
    public Opened open(String code) {
        var found = slips.find(code);
        if (found.isEmpty()) return new Opened.Nothing();
        var slip = found.get();
        var school = schools.find(slip.school()).orElseThrow();
        var child = people.find(slip.school(), slip.child()).orElseThrow();
        var edition = editions.current(school.id());
        var answer = answers.of(slip.school(), slip.child(), edition.id(), slip.year(), slip.holder());
        var pictures = images.of(slip.school(), slip.child(), slip.holder());
        if (!slip.isOpenAt(clock.instant()) && answer.isEmpty() && pictures.isEmpty()) return new Opened.Nothing();
        var place = place(slip);
        if (place.isEmpty()) return new Opened.ChildLeft(slip, school, child, pictures);
        return bandOf(slip, place.get())
                .<Opened>map(band -> new Opened.Ready(slip, school, child, edition, band, answer, pictures))
                .orElseGet(Opened.Nothing::new);
    }

    /** @param wordsHash the hash of the words the page showed */
    public Outcome answer(String code, Decision decision, EditionId edition, Language language, String wordsHash) {
        var now = clock.instant();
        if (!(open(code) instanceof Opened.Ready ready) || !ready.slip().isOpenAt(now)) return Outcome.NOT_OPEN;
        if (!ready.edition().id().equals(edition) || !ready.wordsHash(language).equals(wordsHash))
            return Outcome.SUPERSEDED;
        if (ready.hasAgreed()) return Outcome.KEPT;
        var slip = ready.slip();
        answers.keep(new ParentAnswer(
                slip.school(),
                slip.child(),
                edition,
                ready.edition().number(),
                slip.year(),
                slip.holder(),
                decision,
                ready.band(),
                language,
                wordsHash,
                now,
                Optional.empty()));
        return Outcome.KEPT;
    }

    public Outcome pictures(String code, Optional<Boolean> mayUse, Optional<Boolean> willRespect) {
        var now = clock.instant();
        if (!(open(code) instanceof Opened.Ready ready) || !ready.slip().isOpenAt(now)) return Outcome.NOT_OPEN;
        var slip = ready.slip();
        images.answer(
                slip.school(), slip.child(), slip.holder(), slip.year(), mayUse, willRespect, Optional.empty(), now);
        return Outcome.KEPT;
    }

    /** Taken back at any time: after the slip's last day, and when the child has left. */
    public Outcome withdraw(String code) {
        if (open(code) instanceof Opened.Nothing) return Outcome.NOT_OPEN;
        var slip = slips.find(code).orElseThrow();
        images.withdraw(slip.school(), slip.child(), slip.holder(), slip.year(), clock.instant());
        return Outcome.KEPT;
    }

    private Optional<Enrolment> place(Slip slip) {
        return enrolments.of(slip.school(), slip.child()).stream()
                .filter(each -> each.active() && each.role() == Role.PUPIL)
                .min(Comparator.comparing(Enrolment::joinedAt));
    }

    private Optional<Band> bandOf(Slip slip, Enrolment place) {
        return bands.withoutPlace(slip.school(), slip.child(), Optional.empty(), Optional.empty())
                .or(() -> bands.in(slip.school(), slip.child(), place.classGroup()))
                .map(found -> found.band());
    }

    public enum Outcome {
        KEPT,
        /** The words have changed since the page was shown. */
        SUPERSEDED,
        NOT_OPEN
    }

    public sealed interface Opened {
        record Ready(
                Slip slip,
                School school,
                Person child,
                Edition edition,
                Band band,
                Optional<ParentAnswer> answer,
                Optional<ImagePermission> pictures)
                implements Opened {
            /** The hash of what the child reads, and their parent now too. */
            public String wordsHash(Language language) {
                return edition.wordsShown(band, language, school).hash();
            }

            /** Whether this parent agreed already, to this edition or to one whose answers stand for it. */
            public boolean hasAgreed() {
                return answer.filter(ParentAnswer::isAgreed).isPresent();
            }

            public boolean isOpenAt(Instant moment) {
                return slip.isOpenAt(moment);
            }
        }

        /** The child is in no class of the school any more: there is nothing to answer, but a permission can be taken back. */
        record ChildLeft(Slip slip, School school, Person child, Optional<ImagePermission> pictures)
                implements Opened {}

        /** No code, or one whose day has passed. */
        record Nothing() implements Opened {}
    }
}
