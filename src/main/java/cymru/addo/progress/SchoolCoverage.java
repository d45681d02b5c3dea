package cymru.addo.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import cymru.addo.content.Bilingual;
import cymru.addo.curriculum.Audience;
import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.curriculum.Strand;
import cymru.addo.progress.Coverage.Share;
import cymru.addo.roster.YearGroup;
import cymru.addo.school.Band;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The coordinator looks how much of the curriculum the school covers this year, by strand and band, by class and by year. */
@Dependent
public class SchoolCoverage {
    /** A module is finished in a school when so many of those whom it was set have done it. */
    public static final int FINISHED_PERCENT = 80;

    private final Curricula curricula;
    private final Coverage coverage;
    private final Clock clock;

    @Inject
    public SchoolCoverage(Curricula curricula, Coverage coverage, Clock clock) {
        this.curricula = curricula;
        this.coverage = coverage;
        this.clock = clock;
    }

    /** How many modules there are, how many of them a class was set, and how many are finished. */
    public record Tally(int modules, int set, int finished) {
        Tally plus(Tally other) {
            return new Tally(modules + other.modules, set + other.set, finished + other.finished);
        }
    }

    /** A module counts in each strand that it is tagged with. */
    public record StrandLine(Strand strand, Map<Band, Tally> bands) {
        public Tally whole() {
            return bands.values().stream().reduce(new Tally(0, 0, 0), Tally::plus);
        }
    }

    /** What was asked of a class's pupils, module by module, and what of it is done. */
    public record ClassLine(String title, int modules, int asked, int done) {}

    /** The same of all classes of a year; the year is empty where their titles name none. */
    public record YearLine(OptionalInt year, int classes, int asked, int done) {}

    /** What a class knew of a module before and after, in per cent of the questions. */
    public record KnowledgeLine(String classTitle, Bilingual module, int pupils, int before, int after) {}

    /** @param modules over all bands, each once */
    public record Seen(
            Tally modules,
            List<StrandLine> strands,
            List<YearLine> years,
            List<ClassLine> classes,
            List<KnowledgeLine> knowledge) {}

    public Seen look(School school) {
        var shares = coverage.of(school, school.yearAt(clock.instant()));
        var modules = curricula.of(school.id()).modules().stream()
                .filter(module -> module.audience().isPupils())
                .toList();
        var set = shares.stream().map(Share::module).collect(toSet());
        var finished = finished(shares);
        return new Seen(
                tally(modules, set, finished),
                Stream.of(Strand.values())
                        .map(strand -> line(strand, modules, set, finished))
                        .toList(),
                years(shares),
                classes(shares),
                knowledge(school));
    }

    /** A module that is no longer there has no title, and no line. */
    private List<KnowledgeLine> knowledge(School school) {
        var curriculum = curricula.of(school.id());
        return coverage.knowledge(school, school.yearAt(clock.instant())).stream()
                .flatMap(known -> curriculum.module(known.module()).stream()
                        .map(module -> new KnowledgeLine(
                                known.title(), module.title(), known.pupils(), known.before(), known.after())))
                .toList();
    }

    private static Set<ModuleKey> finished(List<Share> shares) {
        return shares.stream().collect(groupingBy(Share::module)).entrySet().stream()
                .filter(each -> 100 * done(each.getValue()) >= FINISHED_PERCENT * asked(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private static StrandLine line(
            Strand strand, List<CurriculumModule> modules, Set<ModuleKey> set, Set<ModuleKey> finished) {
        var bands = new TreeMap<Band, Tally>();
        for (var band : Band.values()) {
            var theirs = modules.stream()
                    .filter(module -> module.audience() == Audience.of(band)
                            && module.tags().strands().contains(strand))
                    .toList();
            bands.put(band, tally(theirs, set, finished));
        }
        return new StrandLine(strand, bands);
    }

    private static Tally tally(List<CurriculumModule> modules, Set<ModuleKey> set, Set<ModuleKey> finished) {
        var keys = modules.stream().map(CurriculumModule::key).toList();
        return new Tally(keys.size(), (int) keys.stream().filter(set::contains).count(), (int)
                keys.stream().filter(finished::contains).count());
    }

    private static List<YearLine> years(List<Share> shares) {
        return shares.stream().collect(groupingBy(share -> YearGroup.yearIn(share.title()))).entrySet().stream()
                .map(each -> new YearLine(
                        each.getKey(),
                        (int) each.getValue().stream()
                                .map(Share::classGroup)
                                .distinct()
                                .count(),
                        asked(each.getValue()),
                        done(each.getValue())))
                .sorted(Comparator.comparingInt(line -> line.year().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    /** In the order of their titles. */
    private static List<ClassLine> classes(List<Share> shares) {
        return shares.stream().collect(groupingBy(Share::classGroup)).values().stream()
                .map(theirs -> new ClassLine(theirs.get(0).title(), theirs.size(), asked(theirs), done(theirs)))
                .sorted(Comparator.comparing(ClassLine::title))
                .toList();
    }

    private static int asked(List<Share> shares) {
        return shares.stream().mapToInt(Share::asked).sum();
    }

    private static int done(List<Share> shares) {
        return shares.stream().mapToInt(Share::done).sum();
    }
}
