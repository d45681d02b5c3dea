package cymru.addo.web.moodle;

import static java.util.stream.Collectors.joining;

import cymru.addo.moodle.MoodleConnection;
import cymru.addo.moodle.MoodleConnections;
import cymru.addo.moodle.MoodleFunction;
import cymru.addo.moodle.MoodleTrouble;
import cymru.addo.moodle.MoodleUse;
import cymru.addo.moodle.TestMoodle.Finding;
import cymru.addo.moodle.TestMoodle.Finding.NobodyToAskFor;
import cymru.addo.moodle.TestMoodle.Finding.NotInService;
import cymru.addo.moodle.TestMoodle.Finding.ShowsNobody;
import cymru.addo.moodle.TestMoodle.Finding.Trouble;
import cymru.addo.roster.People;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays out the connection to Moodle: what stands, what was found, and what to do about it. */
@Dependent
public class MoodleView {
    static final String ROOT = "school/moodle";
    private static final List<String> STEPS = List.of("switchOn", "account", "service", "token", "paste");
    private static final List<String> SAID = List.of("connected", "uses", "forgotten");

    private final Visitor visitor;
    private final MoodleConnections connections;
    private final People people;

    @Inject
    public MoodleView(Visitor visitor, MoodleConnections connections, People people) {
        this.visitor = visitor;
        this.connections = connections;
        this.people = people;
    }

    /** @param said what was done just now */
    View plain(String said) {
        var known = Optional.ofNullable(said).filter(SAID::contains);
        return page(known.map(each -> text("moodle.said." + each)).orElse(null), null, null, "");
    }

    /** @param address as it was typed */
    View refused(String fault, String address) {
        return page(null, fault, null, address);
    }

    View tried(List<Finding> findings) {
        return page(null, null, findings, "");
    }

    /** What Moodle or the way to it did, for whoever can mend it. */
    String words(MoodleTrouble trouble) {
        var function = trouble.function();
        var words = text("moodle.trouble." + trouble.kind(), function.wsName(), function.capabilities());
        return trouble.answer().isEmpty() ? words : words + " " + text("moodle.trouble.answer", trouble.answer());
    }

    private View page(String said, String fault, List<Finding> findings, String address) {
        var connection = connections.of(visitor.schoolId());
        return new View(
                "moodle/moodle.jte",
                new MoodlePage(
                        visitor.frame("moodle.title", "staff", ROOT),
                        SchoolMenu.on(visitor, ROOT),
                        visitor.page(ROOT),
                        said,
                        fault,
                        connection.map(this::standing).orElse(List.of()),
                        connection.map(this::uses).orElse(List.of()),
                        findings == null ? null : findings(findings),
                        STEPS.stream().map(step -> text("moodle.step." + step)).toList(),
                        Stream.of(MoodleFunction.values()).map(this::function).toList(),
                        address));
    }

    private List<String> standing(MoodleConnection connection) {
        var m = visitor.messages();
        var zone = visitor.school().calendar().zone();
        var by = people.find(visitor.schoolId(), connection.connectedBy());
        var who = new Naming(visitor.school(), m)
                .colleague(by.flatMap(person -> person.name()), connection.connectedBy());
        return Stream.concat(
                        Stream.of(m.text(
                                "moodle.connected",
                                connection.site(),
                                m.dayAndTime(connection.connectedAt(), zone),
                                who)),
                        connection.test().stream()
                                .map(test -> m.text(
                                        test.isGood() ? "moodle.tested.good" : "moodle.tested.bad",
                                        m.dayAndTime(test.at(), zone))))
                .toList();
    }

    private List<MoodlePage.Use> uses(MoodleConnection connection) {
        return Stream.of(MoodleUse.values())
                .map(use -> new MoodlePage.Use(
                        use.name(),
                        text("moodle.use." + use),
                        text("moodle.use." + use + ".hint"),
                        connection.isUsedFor(use)))
                .toList();
    }

    private MoodlePage.Function function(MoodleFunction function) {
        var uses = Stream.of(MoodleUse.values())
                .filter(use -> use.needs().contains(function))
                .map(use -> text("moodle.use." + use))
                .collect(joining(", "));
        return new MoodlePage.Function(
                function.wsName(), function.capabilities(), uses.isEmpty() ? text("moodle.always") : uses);
    }

    private List<MoodlePage.Finding> findings(List<Finding> found) {
        return found.isEmpty()
                ? List.of(new MoodlePage.Finding(true, text("moodle.found.nothing"), ""))
                : found.stream().map(this::finding).toList();
    }

    private MoodlePage.Finding finding(Finding found) {
        if (found instanceof NotInService missing) {
            var function = missing.function();
            return new MoodlePage.Finding(
                    false,
                    text("moodle.found.missing", function.wsName()),
                    text("moodle.found.missing.mend", function.wsName(), function.capabilities()));
        }
        if (found instanceof Trouble trouble) return new MoodlePage.Finding(false, words(trouble.what()), "");
        if (found instanceof ShowsNobody)
            return new MoodlePage.Finding(
                    false, text("moodle.found.showsNobody"), text("moodle.found.showsNobody.mend"));
        return new MoodlePage.Finding(found instanceof NobodyToAskFor, text("moodle.found.nobody"), "");
    }

    private String text(String key, Object... values) {
        return visitor.messages().text(key, values);
    }
}
