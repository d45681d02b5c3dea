package cymru.addo.slip;

import cymru.addo.agreement.Editions;
import cymru.addo.roster.BandFound;
import cymru.addo.roster.BandOfPerson;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * A pile of signed slips is recorded by their codes, scanned or typed one after another. A code in the hand is the paper in the
 * hand, so the answer counts for the same parent as if they had answered with it.
 */
@Dependent
public class ScanSlips {
    /** The most codes at once: a year group. */
    public static final int MOST = 300;

    private final Slips slips;
    private final PaperReach reach;
    private final BandOfPerson bands;
    private final Editions editions;
    private final ParentAnswers answers;
    private final Clock clock;

    @Inject
    public ScanSlips(
            Slips slips, PaperReach reach, BandOfPerson bands, Editions editions, ParentAnswers answers, Clock clock) {
        this.slips = slips;
        this.reach = reach;
        this.bands = bands;
        this.editions = editions;
        this.answers = answers;
        this.clock = clock;
    }

    /** What became of each code, in order; one that cannot be recorded keeps no other from being. */
    public List<Scanned> scan(School school, PersonId staff, List<String> codes, Language language) {
        var signed = new SignedPaper(school, editions.current(school.id()), staff, language, clock.instant());
        return codes.stream()
                .distinct()
                .map(code -> new Scanned(code, scan(code, signed)))
                .toList();
    }

    private Became scan(String code, SignedPaper signed) {
        var school = signed.school();
        var found = slips.find(code).filter(each -> each.school().equals(school.id()));
        if (found.isEmpty()) return Became.UNKNOWN;
        var slip = found.get();
        if (!slip.year().equals(school.yearAt(signed.at()))) return Became.OF_ANOTHER_YEAR;
        var classes = reach.classesOf(school, slip.child());
        if (classes.isEmpty()) return Became.CHILD_LEFT;
        var own = classes.stream()
                .filter(group -> reach.isOver(school, signed.staff(), group))
                .toList();
        if (own.isEmpty()) return Became.NOT_YOUR_CLASS;
        return bands.in(school.id(), slip.child(), own.get(0))
                .map(BandFound::band)
                .map(band -> keep(signed, slip, band))
                .orElse(Became.NO_BAND);
    }

    private Became keep(SignedPaper signed, Slip slip, Band band) {
        var answer = signed.of(slip.child(), band, slip.holder());
        return answers.keep(answer) ? Became.KEPT : Became.KNOWN_ALREADY;
    }

    public record Scanned(String code, Became became) {
        /** Shows no code, so that no log can. */
        @Override
        public String toString() {
            return "Scanned[" + became + "]";
        }
    }

    public enum Became {
        KEPT,
        KNOWN_ALREADY,
        UNKNOWN,
        OF_ANOTHER_YEAR,
        CHILD_LEFT,
        NOT_YOUR_CLASS,
        NO_BAND
    }
}
