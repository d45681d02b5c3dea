package cymru.addo.web.assignment;

import cymru.addo.assignment.SetYearlyPath;
import cymru.addo.assignment.SetYearlyPath.ClassPath;
import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.roster.ClassGroup;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays out the year's path, class by class. */
@Dependent
public class YearlyPathView {

    private static final String SMALL_NUMBER = "[0-9]{1,5}";

    private final Visitor visitor;
    private final Curricula curricula;

    @Inject
    public YearlyPathView(Visitor visitor, Curricula curricula) {
        this.visitor = visitor;
        this.curricula = curricula;
    }

    YearlyPathPage page(List<ClassPath> classes, String said) {
        var m = visitor.messages();
        var missing = classes.stream().mapToLong(ClassPath::missing).sum();
        return new YearlyPathPage(
                visitor.frame("path.title", "staff", "school/path"),
                SchoolMenu.on(visitor, "school/path"),
                visitor.page("school/path"),
                classes.isEmpty() ? m.text("path.headline.empty") : m.count("path.headline", missing),
                said != null && said.matches(SMALL_NUMBER) ? m.count("path.said", Long.parseLong(said)) : null,
                classes.stream()
                        .filter(ClassPath::isWithoutBand)
                        .map(each -> each.classGroup().title())
                        .toList(),
                times(),
                classes.stream()
                        .filter(each -> !each.isWithoutBand())
                        .map(this::line)
                        .toList(),
                missing > 0);
    }

    private YearlyPathPage.ClassLine line(ClassPath each) {
        var group = each.classGroup();
        return new YearlyPathPage.ClassLine(
                group.title(),
                band(group),
                group.isGuess(),
                IntStream.range(0, each.steps().size())
                        .mapToObj(at -> step(times().get(at), each.steps().get(at)))
                        .toList());
    }

    private YearlyPathPage.Step step(String when, SetYearlyPath.Step step) {
        return new YearlyPathPage.Step(
                when, title(step.module()), visitor.messages().day(step.due()), step.isSet());
    }

    private List<String> times() {
        return Stream.of("path.head.first", "path.head.autumn", "path.head.february")
                .map(visitor.messages()::text)
                .toList();
    }

    private String band(ClassGroup group) {
        return group.currentBand()
                .or(() -> visitor.school().defaultBand())
                .map(band -> visitor.messages().text("class.band.short", band))
                .orElse("");
    }

    private String title(ModuleKey key) {
        return curricula
                .of(visitor.schoolId())
                .module(key)
                .map(module -> module.title().in(visitor.language()))
                .orElse(key.value());
    }
}
