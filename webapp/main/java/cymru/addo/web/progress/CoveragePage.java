package cymru.addo.web.progress;

import cymru.addo.web.page.Frame;
import cymru.addo.web.session.SchoolMenu;
import java.util.List;

/**
 * How much of the curriculum the school covers: each chart with the same figures in a table beside it.
 *
 * @param years null where no class was set anything
 * @param knowledge what classes knew before and after; empty where none did both
 */
public record CoveragePage(
        Frame frame,
        SchoolMenu menu,
        String headline,
        List<String> bands,
        List<StrandRow> strands,
        Chart strandChart,
        List<Counted> years,
        Chart yearChart,
        List<Counted> classes,
        List<Known> knowledge,
        Chart knowledgeChart) {

    /** @param described the chart in a sentence, for who does not see it */
    public record Chart(String id, String title, String described, int height, List<Bar> bars) {}

    public record StrandRow(String name, List<String> cells, String whole) {}

    public record Counted(String name, String how, String done, String percent) {}

    public record Known(String classTitle, String module, String pupils, String before, String after) {}
}
