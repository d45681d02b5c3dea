package cymru.addo.slip;

import cymru.addo.agreement.Editions;
import cymru.addo.roster.BandOfPerson;
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
    private final PaperReach reach;
    private final BandOfPerson bands;
    private final Editions editions;
    private final ParentAnswers answers;
    private final ImagePermissions images;
    private final Clock clock;

    @Inject
    public RecordPaper(
            PaperReach reach,
            BandOfPerson bands,
            Editions editions,
            ParentAnswers answers,
            ImagePermissions images,
            Clock clock) {
        this.reach = reach;
        this.bands = bands;
        this.editions = editions;
        this.answers = answers;
        this.images = images;
        this.clock = clock;
    }

    /** All of them, or none where one is no pupil of the class, or nobody knows in which words they promise. */
    public Outcome returned(
            School school, PersonId staff, ClassGroupId group, Set<PersonId> children, Language language) {
        if (!reach.isOver(school, staff, group)) return Outcome.NOT_YOUR_CLASS;
        if (!reach.pupilsOf(school, group).containsAll(children)) return Outcome.NOT_HERE;
        if (children.stream()
                .anyMatch(child -> bands.in(school.id(), child, group).isEmpty())) return Outcome.NO_BAND;
        var signed = new SignedPaper(school, editions.current(school.id()), staff, language, clock.instant());
        for (var child : children) {
            var band = bands.in(school.id(), child, group).orElseThrow().band();
            answers.keep(signed.of(child, band, Holder.OF_THE_PAPER));
        }
        return Outcome.KEPT;
    }

    /** Every paper of this child is as if it had not come back; what was answered by code stays. */
    public Outcome takeBack(School school, PersonId staff, ClassGroupId group, PersonId child) {
        var refused = refusal(school, staff, group, child);
        if (refused.isPresent()) return refused.get();
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
        var refused = refusal(school, staff, group, child);
        if (refused.isPresent()) return refused.get();
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

    private Optional<Outcome> refusal(School school, PersonId staff, ClassGroupId group, PersonId child) {
        if (!reach.isOver(school, staff, group)) return Optional.of(Outcome.NOT_YOUR_CLASS);
        return reach.pupilsOf(school, group).contains(child) ? Optional.empty() : Optional.of(Outcome.NOT_HERE);
    }

    public enum Outcome {
        KEPT,
        NOT_YOUR_CLASS,
        NOT_HERE,
        NO_BAND
    }
}
