package cymru.addo.web.signin;

import cymru.addo.vle.signin.OpenDoor.Outcome;
import cymru.addo.vle.signin.SchoolDoor;
import cymru.addo.vle.signin.SchoolDoors;
import cymru.addo.vle.signin.TestDoor.Finding;
import cymru.addo.web.app.AddoConfig;
import cymru.addo.web.page.View;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lays out the doors for signing in, with what to do in the directory first. */
@Dependent
public class DoorsView {
    static final String ROOT = "school/sign-in";
    private static final List<String> SAID = List.of("opened", "closed");
    private static final List<String> MICROSOFT = List.of("app", "roles", "secret", "consent", "tile");
    private static final List<String> GOOGLE = List.of("client", "units", "secret");

    private final Visitor visitor;
    private final SchoolDoors doors;
    private final AddoConfig config;

    @Inject
    public DoorsView(Visitor visitor, SchoolDoors doors, AddoConfig config) {
        this.visitor = visitor;
        this.doors = doors;
        this.config = config;
    }

    View plain(String said) {
        var words = Optional.ofNullable(said).filter(SAID::contains).map(each -> text("doors.said." + each));
        return page(words.orElse(null), null, DoorsPage.Typed.NOTHING, null, null);
    }

    View refused(Outcome outcome, DoorsPage.Typed typed) {
        return page(null, text("doors.fault." + outcome), typed, null, null);
    }

    View tried(UUID door, Finding found) {
        return page(null, null, DoorsPage.Typed.NOTHING, door, found);
    }

    private View page(String said, String fault, DoorsPage.Typed typed, UUID tried, Finding found) {
        return new View(
                "signin/doors.jte",
                new DoorsPage(
                        visitor.frame("doors.title", "staff", ROOT),
                        SchoolMenu.on(visitor, ROOT),
                        visitor.page(ROOT),
                        said,
                        fault,
                        doors.of(visitor.schoolId()).stream()
                                .map(door -> door(door, door.id().equals(tried) ? found : null))
                                .toList(),
                        MICROSOFT.stream()
                                .map(step -> text("doors.microsoft." + step))
                                .toList(),
                        GOOGLE.stream()
                                .map(step -> text("doors.google." + step))
                                .toList(),
                        config.publicUrl() + "/sign-in/return",
                        typed));
    }

    private DoorsPage.Open door(SchoolDoor door, Finding found) {
        var own = visitor.page(ROOT + "/" + door.id());
        return new DoorsPage.Open(
                text("doors.directory." + door.directory().kind()),
                config.publicUrl() + "/sign-in/" + door.id(),
                facts(door),
                own + "/test",
                own + "/close",
                found == null ? null : new DoorsPage.Found(found == Finding.WORKS, text("doors.found." + found)));
    }

    private List<String> facts(SchoolDoor door) {
        var facts = new ArrayList<String>();
        facts.add(text("doors.fact.tenant", door.directory().tenant(), door.clientId()));
        door.staffGroup().ifPresent(group -> facts.add(text("doors.fact.staffGroup", group)));
        door.pupilGroup().ifPresent(group -> facts.add(text("doors.fact.pupilGroup", group)));
        if (door.groups().isEmpty())
            facts.add(text(
                    door.everybody().map(role -> "doors.fact.everybody." + role).orElse("doors.fact.roles")));
        if (door.tellsClasses()) facts.add(text("doors.fact.classes"));
        facts.add(text(door.hasSecret() ? "doors.fact.secret" : "doors.fact.keys", config.publicUrl()));
        facts.add(text("doors.fact.opened", day(door)));
        return List.copyOf(facts);
    }

    private String day(SchoolDoor door) {
        return visitor.messages()
                .dayAndTime(door.openedAt(), visitor.school().calendar().zone());
    }

    private String text(String key, Object... values) {
        return visitor.messages().text(key, values);
    }
}
