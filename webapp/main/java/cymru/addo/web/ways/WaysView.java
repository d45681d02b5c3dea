package cymru.addo.web.ways;

import cymru.addo.moodle.MoodleConnections;
import cymru.addo.vle.WaysIn;
import cymru.addo.vle.WaysIn.Kind;
import cymru.addo.web.app.AddoConfig;
import cymru.addo.web.page.View;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays out the ways in: what stands of each, what to do, and where. */
@Dependent
public class WaysView {
    static final String ROOT = "school/ways";
    private static final int STEPS = 3;
    /** A door for signing in, where nothing else is said. */
    private static final Map<String, String> STATES =
            Map.of("moodle", "ways.platforms", "lti", "ways.platforms", "code", "ways.codes");

    private final Visitor visitor;
    private final WaysIn ways;
    private final MoodleConnections moodle;
    private final AddoConfig config;

    @Inject
    public WaysView(Visitor visitor, WaysIn ways, MoodleConnections moodle, AddoConfig config) {
        this.visitor = visitor;
        this.ways = ways;
        this.moodle = moodle;
        this.config = config;
    }

    View plain() {
        return page("", null);
    }

    /** @param fault the key of what is wrong with what was typed for the app */
    View refused(String typed, String fault) {
        return page(typed, visitor.messages().text(fault));
    }

    private View page(String typed, String fault) {
        var found = ways.of(visitor.schoolId());
        var open = found.values().stream().filter(way -> way.open() > 0).count();
        var door = ways.forTeams(visitor.schoolId());
        var teams = new WaysPage.Teams(
                door.isPresent() ? visitor.page(ROOT + "/teams.zip") : null,
                door.map(this::app).orElse(null),
                typed,
                fault);
        return new View(
                "ways/ways.jte",
                new WaysPage(
                        visitor.frame("ways.title", "staff", ROOT),
                        SchoolMenu.on(visitor, ROOT),
                        visitor.messages().count("ways.headline", open),
                        all(found),
                        teams));
    }

    private String app(WaysIn.Door door) {
        return "api://" + config.publicUrl().getRawAuthority() + "/" + door.client();
    }

    private List<WaysPage.Way> all(Map<Kind, WaysIn.Way> found) {
        var platform = link("school/platforms", "platforms");
        var services = link("school/moodle", "moodle");
        var signIn = List.of(link("school/sign-in", "signIn"));
        return Stream.of(
                        way("moodle", found.get(Kind.PLATFORM), List.of(platform, services)),
                        way("lti", found.get(Kind.PLATFORM), List.of(platform, link("school/launches", "launches"))),
                        way("hwb", found.get(Kind.MICROSOFT), signIn),
                        way("microsoft", found.get(Kind.MICROSOFT), signIn),
                        way("google", found.get(Kind.GOOGLE), signIn),
                        way("code", found.get(Kind.CODE), List.of(link("school/lists", "lists"))))
                .toList();
    }

    private WaysPage.Way way(String key, WaysIn.Way found, List<WaysPage.Link> links) {
        var m = visitor.messages();
        var zone = visitor.school().calendar().zone();
        return new WaysPage.Way(
                key,
                m.text("ways." + key + ".name"),
                found.open() > 0 ? "ok" : "info",
                state(key, found),
                found.lastUsed()
                        .map(at -> m.text("ways.used", m.dayAndTime(at, zone)))
                        .orElse(null),
                IntStream.rangeClosed(1, STEPS)
                        .mapToObj(step -> m.text("ways." + key + ".step" + step))
                        .toList(),
                links);
    }

    /** Moodle's own services stand beside the platform: the launch works without them. */
    private String state(String key, WaysIn.Way found) {
        var m = visitor.messages();
        var state = m.count(STATES.getOrDefault(key, "ways.doors"), found.open());
        return key.equals("moodle") && moodle.of(visitor.schoolId()).isPresent()
                ? state + " " + m.text("ways.moodle.services")
                : state;
    }

    private WaysPage.Link link(String page, String key) {
        return new WaysPage.Link(visitor.page(page), visitor.messages().text("ways.link." + key));
    }
}
