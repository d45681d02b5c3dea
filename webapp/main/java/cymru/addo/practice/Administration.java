package cymru.addo.practice;

import cymru.addo.school.Language;
import java.util.Arrays;

/** The page of whoever looks after the platform: tools, keys, and the switches that make services fail. */
final class Administration {
    private final Tools tools;
    private final PlatformKeys keys;
    private final Switches switches;
    private final Storage storage;
    private final Registrations registrations;
    private final Refusals refusals;
    private final Pages pages;

    Administration(
            Tools tools,
            PlatformKeys keys,
            Switches switches,
            Storage storage,
            Registrations registrations,
            Refusals refusals,
            Pages pages) {
        this.tools = tools;
        this.keys = keys;
        this.switches = switches;
        this.storage = storage;
        this.registrations = registrations;
        this.refusals = refusals;
        this.pages = pages;
    }

    Answer show(Request request) {
        return show(request, 200, "");
    }

    Answer install(Request request) {
        var link = request.parameter("link").map(String::strip).orElse("");
        var visit = Visit.of(request, Language.ENGLISH);
        if (!link.matches("https?://[^\\s]{3,2000}"))
            return show(request, 400, visit.say().it("install.fault"));
        var frame = new Visit(visit.language(), "/admin").frame(visit.say().it("install.title"));
        return pages.show("install", new Shown.Install(frame, registrations.invite(link), visit.to("/admin")));
    }

    Answer use(Request request) {
        tools.use(request.parameter("tool").orElse(""));
        return back(request);
    }

    Answer rotateKeys(Request request) {
        keys.rotate();
        return back(request);
    }

    Answer turnSwitches(Request request) {
        for (var service : Switches.Fallible.values())
            request.parameter(service.word()).ifPresent(state -> switches.turn(service.word(), state));
        request.parameter("storage").ifPresent(storage::turn);
        return back(request);
    }

    private static Answer back(Request request) {
        return Answer.seeOther(Visit.of(request, Language.ENGLISH).to("/admin"));
    }

    private Answer show(Request request, int status, String installFault) {
        var visit = Visit.of(request, Language.ENGLISH);
        var visitOfAdmin = new Visit(visit.language(), "/admin");
        var say = visit.say();
        var inUse = tools.inUse();
        var rows = tools.all().stream()
                .map(tool -> new Shown.ToolRow(
                        tool.name(),
                        tool.clientId(),
                        tool.deployment(),
                        tool.targetLinkUri(),
                        visit.to("/admin/tools/" + tool.clientId()),
                        tool.equals(inUse)))
                .toList();
        var failed = refusals.all().stream()
                .map(refusal -> new Shown.Fact(
                        say.it("failed.when", visit.moment(refusal.at()), refusal.tool()), refusal.words()))
                .toList();
        var services = Arrays.stream(Switches.Fallible.values())
                .map(service -> new Shown.SwitchRow(
                        service.word(),
                        say.it("service." + service.word()),
                        switches.of(service).word()))
                .toList();
        var states = Arrays.stream(Failure.values())
                .map(state -> new Shown.Choice(state.word(), say.it("state." + state.word())))
                .toList();
        var modes = Arrays.stream(Storage.Mode.values())
                .map(mode -> new Shown.Choice(mode.word(), say.it("storage." + mode.word())))
                .toList();
        var page = new Shown.Admin(
                visitOfAdmin.frame(say.it("admin.title")),
                rows,
                services,
                states,
                modes,
                storage.mode().word(),
                keys.ids(),
                failed,
                new Shown.Link(say.it("offer.title"), visit.to("/admin/web-services")),
                installFault);
        return pages.show(status, "admin", page);
    }
}
