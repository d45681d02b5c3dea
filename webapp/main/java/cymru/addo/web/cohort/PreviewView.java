package cymru.addo.web.cohort;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import cymru.addo.cohort.Landing;
import cymru.addo.cohort.Landing.Change;
import cymru.addo.cohort.Preview;
import cymru.addo.web.page.View;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out who would land where. */
@Dependent
public class PreviewView {
    private final Visitor visitor;

    @Inject
    public PreviewView(Visitor visitor) {
        this.visitor = visitor;
    }

    /** @param fault why nothing was applied; null where nobody tried */
    View show(Preview preview, String fault) {
        var choice = preview.choice();
        var here = CohortsView.ROOT + "/preview?" + ChoiceForm.query(choice);
        return new View(
                "cohort/preview.jte",
                new PreviewPage(
                        visitor.frame("cohorts.preview.title", "staff", here),
                        SchoolMenu.on(visitor, CohortsView.ROOT),
                        visitor.page(CohortsView.ROOT),
                        fault == null ? null : visitor.messages().text("cohorts.fault." + fault),
                        summary(preview),
                        groups(preview.landings()),
                        ChoiceForm.lines(choice),
                        choice.wholeSchool() ? ChoiceForm.WHOLE : "",
                        preview.mark(),
                        visitor.page(CohortsView.ROOT)));
    }

    private List<String> summary(Preview preview) {
        var m = visitor.messages();
        var changes = Arrays.stream(Change.values())
                .filter(change -> preview.count(change) > 0)
                .map(change -> m.count("cohorts.sum." + change, preview.count(change)));
        var again = Stream.of(preview.askedAgain())
                .filter(many -> many > 0)
                .map(many -> m.count("cohorts.sum.again", many));
        var gone = preview.vanished().stream().map(name -> m.text("cohorts.sum.vanished", name));
        return Stream.of(changes, again, gone).flatMap(each -> each).toList();
    }

    private List<PreviewPage.Group> groups(List<Landing> landings) {
        var names = landings.stream().collect(groupingBy(this::name, counting()));
        var byCohort = landings.stream()
                .collect(groupingBy(each -> each.cohorts().get(0), LinkedHashMap::new, Collectors.toList()));
        return byCohort.entrySet().stream()
                .map(each -> new PreviewPage.Group(
                        each.getKey(),
                        each.getValue().stream()
                                .map(landing -> line(landing, names))
                                .toList()))
                .toList();
    }

    private PreviewPage.Line line(Landing landing, Map<String, Long> names) {
        var m = visitor.messages();
        var name = name(landing);
        var one = names.get(name) == 1
                ? name
                : m.text("cohorts.namesake", name, landing.person().subject());
        return new PreviewPage.Line(
                one,
                landing.band().map(m::band).orElse(m.text("cohorts.noBand")),
                what(landing),
                tag(landing.change()));
    }

    private String what(Landing landing) {
        var m = visitor.messages();
        if (landing.askedAgain()) return m.text("cohorts.change.again");
        if (landing.change() == Change.TWO_BANDS)
            return m.text("cohorts.change.TWO_BANDS", String.join(", ", landing.cohorts()));
        return m.text("cohorts.change." + landing.change());
    }

    private static String tag(Change change) {
        return switch (change) {
            case NEW, MOVES -> "info";
            case TWO_BANDS -> "ask";
            default -> "ok";
        };
    }

    private String name(Landing landing) {
        return Optional.of(visitor.school().keepsNames())
                .filter(kept -> kept)
                .flatMap(kept -> landing.name())
                .orElseGet(() -> visitor.messages()
                        .text("cohorts.nobody", landing.person().subject()));
    }
}
