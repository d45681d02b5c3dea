package cymru.addo.slip;

import cymru.addo.agreement.Decision;
import cymru.addo.agreement.Editions;
import cymru.addo.roster.BandOfPerson;
import cymru.addo.roster.Enrolments;
import cymru.addo.roster.Role;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** A teacher writes down which signed slips came back, of their own class and nobody else's, and takes a mistake back. */
@Dependent
public class RecordPaper {
    private final Enrolments enrolments;
    private final BandOfPerson bands;
    private final Editions editions;
    private final ParentAnswers answers;
    private final ImagePermissions images;
    private final Slips slips;
    private final Clock clock;

    @Inject
    public RecordPaper(
            Enrolments enrolments,
            BandOfPerson bands,
            Editions editions,
            ParentAnswers answers,
            ImagePermissions images,
            Slips slips,
            Clock clock) {
        this.enrolments = enrolments;
        this.bands = bands;
        this.editions = editions;
        this.answers = answers;
        this.images = images;
        this.slips = slips;
        this.clock = clock;
    }

    /** All of them, or none where one is no pupil of the class, or nobody knows in which words they promise. */
    public Outcome returned(
            School school, PersonId staff, ClassGroupId group, Set<PersonId> children, Language language) {
        if (!enrolments.isStaffOf(school.id(), staff, group)) return Outcome.NOT_YOUR_CLASS;
        if (!children.stream().allMatch(child -> isPupil(school, group, child))) return Outcome.NOT_HERE;
        if (children.stream()
                .anyMatch(child -> bands.in(school.id(), child, group).isEmpty())) return Outcome.NO_BAND;
        for (var child : children) keep(school, staff, group, child, language);
        return Outcome.KEPT;
    }

    public Outcome takeBack(School school, PersonId staff, ClassGroupId group, PersonId child) {
        if (!enrolments.isStaffOf(school.id(), staff, group)) return Outcome.NOT_YOUR_CLASS;
        if (!isPupil(school, group, child)) return Outcome.NOT_HERE;
        var now = clock.instant();
        var edition = editions.current(school.id()).id();
        answers.takeBackPaper(school.id(), child, edition, school.yearAt(now), staff, now);
        return Outcome.KEPT;
    }

    /** What stood on the paper about pictures; a question left empty stays so. */
    public Outcome pictures(
            School school,
            PersonId staff,
            ClassGroupId group,
            PersonId child,
            Optional<Boolean> mayUse,
            Optional<Boolean> willRespect) {
        if (!enrolments.isStaffOf(school.id(), staff, group)) return Outcome.NOT_YOUR_CLASS;
        if (!isPupil(school, group, child)) return Outcome.NOT_HERE;
        var now = clock.instant();
        images.answer(
                school.id(),
                child,
                Holder.OF_THE_PAPER,
                school.yearAt(now),
                mayUse,
                willRespect,
                Optional.of(staff),
                now);
        return Outcome.KEPT;
    }

    /** Whose slip a scanned code is, if it is one of this school. */
    public Optional<PersonId> childOf(School school, String code) {
        return slips.find(code)
                .filter(slip -> slip.school().equals(school.id()))
                .map(Slip::child);
    }

    private void keep(School school, PersonId staff, ClassGroupId group, PersonId child, Language language) {
        var band = bands.in(school.id(), child, group).orElseThrow().band();
        var now = clock.instant();
        var edition = editions.current(school.id());
        var words = edition.wordsShown(band, language, school).hash();
        answers.keep(
                new ParentAnswer(
                        school.id(),
                        child,
                        edition.id(),
                        school.yearAt(now),
                        Holder.OF_THE_PAPER,
                        Decision.AGREED,
                        band,
                        language,
                        words,
                        now,
                        Optional.of(staff)),
                edition.number());
    }

    private boolean isPupil(School school, ClassGroupId group, PersonId child) {
        return enrolments.in(school.id(), group).stream()
                .anyMatch(place -> place.active()
                        && place.role() == Role.PUPIL
                        && place.person().equals(child));
    }

    public enum Outcome {
        KEPT,
        NOT_YOUR_CLASS,
        NOT_HERE,
        NO_BAND
    }
}
