package cymru.addo.web.progress;

import cymru.addo.progress.SchoolCoverage.ClassLine;
import cymru.addo.progress.SchoolCoverage.KnowledgeLine;
import cymru.addo.progress.SchoolCoverage.Seen;
import cymru.addo.progress.SchoolCoverage.StrandLine;
import cymru.addo.progress.SchoolCoverage.Tally;
import cymru.addo.progress.SchoolCoverage.YearLine;
import cymru.addo.school.Band;
import cymru.addo.web.page.Messages;
import cymru.addo.web.progress.CoveragePage.Chart;
import cymru.addo.web.progress.CoveragePage.Counted;
import cymru.addo.web.progress.CoveragePage.Known;
import cymru.addo.web.progress.CoveragePage.StrandRow;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays out what the school covers, as charts and as tables of the same figures. Years and classes stand in their own order. */
@Dependent
public class CoverageView {

    private static final int PERCENT = 100;

    private final Visitor visitor;

    @Inject
    public CoverageView(Visitor visitor) {
        this.visitor = visitor;
    }

    CoveragePage page(Seen seen) {
        var m = visitor.messages();
        return new CoveragePage(
                visitor.frame("coverage.title", "staff", "school/coverage"),
                SchoolMenu.on(visitor, "school/coverage"),
                headline(seen),
                Stream.of(Band.values())
                        .map(band -> m.text("coverage.band", band, band.fromAge(), band.toAge()))
                        .toList(),
                seen.strands().stream().map(this::strand).toList(),
                strandChart(seen.strands()),
                seen.years().isEmpty()
                        ? null
                        : seen.years().stream().map(this::year).toList(),
                yearChart(seen.years()),
                seen.classes().stream().map(this::classLine).toList(),
                seen.knowledge().stream().map(this::known).toList(),
                knowledgeChart(seen.knowledge()));
    }

    private Known known(KnowledgeLine line) {
        var m = visitor.messages();
        return new Known(
                line.classTitle(),
                line.module().in(visitor.language()),
                m.count("coverage.pupils", line.pupils()),
                m.text("coverage.percent", line.before()),
                m.text("coverage.percent", line.after()));
    }

    /** The lighter part of a bar is what was known after the pages, the darker one what was known before. */
    private Chart knowledgeChart(List<KnowledgeLine> lines) {
        var m = visitor.messages();
        var bars = new ArrayList<Bar>();
        for (var line : lines)
            bars.add(Bar.of(
                    bars.size(),
                    m.text(
                            "coverage.knowledge.bar",
                            line.classTitle(),
                            line.module().in(visitor.language())),
                    m.text("coverage.knowledge.figures", line.before(), line.after()),
                    PERCENT,
                    PERCENT,
                    line.after(),
                    line.before()));
        return chart("knowledge", m, bars);
    }

    private String headline(Seen seen) {
        var m = visitor.messages();
        var all = seen.modules();
        if (all.set() == 0) return m.text("coverage.headline.none");
        return m.text("coverage.headline.some", all.set(), all.modules(), all.finished());
    }

    private StrandRow strand(StrandLine line) {
        return new StrandRow(
                name(line), line.bands().values().stream().map(this::tally).toList(), tally(line.whole()));
    }

    private String tally(Tally tally) {
        var m = visitor.messages();
        if (tally.modules() == 0) return m.text("coverage.tally.none");
        if (tally.set() == 0) return m.text("coverage.tally.notSet", tally.modules());
        return m.text("coverage.tally.some", tally.set(), tally.modules(), tally.finished());
    }

    private String name(StrandLine line) {
        return visitor.messages().text("coverage.strand." + line.strand());
    }

    private Chart strandChart(List<StrandLine> strands) {
        var m = visitor.messages();
        var most =
                strands.stream().mapToInt(line -> line.whole().modules()).max().orElse(0);
        var bars = new ArrayList<Bar>();
        for (var line : strands) {
            var whole = line.whole();
            bars.add(Bar.of(
                    bars.size(), name(line), tally(whole), most, whole.modules(), whole.set(), whole.finished()));
        }
        return chart("strands", m, bars);
    }

    private Chart yearChart(List<YearLine> years) {
        var m = visitor.messages();
        var bars = new ArrayList<Bar>();
        for (var line : years)
            bars.add(Bar.of(
                    bars.size(),
                    name(line),
                    m.text("coverage.percent", percent(line.done(), line.asked())),
                    PERCENT,
                    PERCENT,
                    0,
                    percent(line.done(), line.asked())));
        return chart("years", m, bars);
    }

    private static Chart chart(String id, Messages m, List<Bar> bars) {
        return new Chart(
                id,
                m.text("coverage." + id + ".chart"),
                m.text("coverage." + id + ".described"),
                bars.size() * Bar.STEP,
                bars);
    }

    private String name(YearLine line) {
        var m = visitor.messages();
        if (line.year().isEmpty()) return m.text("coverage.year.none");
        return line.year().getAsInt() == 0
                ? m.text("coverage.year.reception")
                : m.text("coverage.year", line.year().getAsInt());
    }

    private Counted year(YearLine line) {
        return counted(
                name(line), visitor.messages().count("coverage.classes", line.classes()), line.done(), line.asked());
    }

    private Counted classLine(ClassLine line) {
        return counted(
                line.title(), visitor.messages().count("coverage.modules", line.modules()), line.done(), line.asked());
    }

    private Counted counted(String name, String how, int done, int asked) {
        var m = visitor.messages();
        return new Counted(
                name, how, m.text("coverage.done", done, asked), m.text("coverage.percent", percent(done, asked)));
    }

    private static int percent(int done, int asked) {
        return asked == 0 ? 0 : PERCENT * done / asked;
    }
}
