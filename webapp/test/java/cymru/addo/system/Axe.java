package cymru.addo.system;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Collectors;
import org.openqa.selenium.WebDriver;

/** What WCAG 2.2 AA asks of a page, as far as a program can tell. */
final class Axe {
    private static final int SHOWN_OF_EACH = 3;

    private final AxeBuilder axe;

    private Axe(AxeBuilder axe) {
        this.axe = axe;
    }

    static Axe everything() {
        return new Axe(faultsOnly()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                // Landmarks of the VLE's page and of the page in its frame may have the same names.
                .disableRules(List.of("landmark-unique")));
    }

    /** The thousands of things that are as they should be need not travel from the browser. */
    private static AxeBuilder faultsOnly() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder().withOptions(options);
    }

    /** Nothing but the colours, which is all that changes at night. */
    static Axe colours() {
        return new Axe(faultsOnly().withRules(List.of("color-contrast", "link-in-text-block")));
    }

    /** For a page that frames no other: four times as quick, as it needs no second window to join what it finds. */
    Axe ofOnePage() {
        axe.setLegacyMode();
        return this;
    }

    List<String> faults(WebDriver driver) {
        return axe.analyze(driver).getViolations().stream().map(Axe::words).toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .limit(SHOWN_OF_EACH)
                        .collect(Collectors.joining("; "));
    }
}
