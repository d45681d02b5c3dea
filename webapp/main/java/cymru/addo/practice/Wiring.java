package cymru.addo.practice;

import cymru.addo.practice.Switches.Fallible;
import java.time.Clock;

/** Puts the parts of the practice VLE together and says which answers which path. */
final class Wiring {
    private Wiring() {}

    static Routes routes(PracticeVleSettings settings, Places places, Tool tool, Clock clock, Randoms randoms) {
        var school = SampleSchool.open();
        var tools = new Tools(tool);
        var keys = new PlatformKeys(randoms);
        var switches = new Switches(settings.slowness());
        var launches = new Launches(clock, randoms, places);
        var tokens = new Tokens(clock, randoms);
        var registrations = new Registrations(tools, keys, places, clock, randoms);
        var pages = new Pages();
        var campus = new Campus(school, pages);
        var auth = new Auth(launches, new IdTokens(keys, places, clock));
        var opening = new Opening(school, tools, launches, auth, campus, pages, randoms);

        var routes = new Routes(campus::notHere);
        people(routes, campus, opening);
        protocol(
                routes,
                switches,
                keys,
                opening,
                registrations,
                places,
                new TokenEndpoint(tools, new ToolKeys(), tokens, places, clock),
                new Memberships(school, tokens, places));
        administration(routes, new Administration(tools, keys, switches, registrations, pages));
        scripts(routes, new Api(school, tools, launches, switches, keys, registrations));
        return routes;
    }

    private static void people(Routes routes, Campus campus, Opening opening) {
        routes.get("/", campus::home)
                .get("/as/{person}", campus::person)
                .get("/as/{person}/activity/{activity}", campus::activity)
                .get("/as/{person}/launch/{activity}", opening::launch)
                .get("/as/{person}/return/{activity}", campus::wayBack)
                .get("/practice.css", Furnishings.style("practice.css"))
                .get("/send.js", Furnishings.script("send.js"))
                .get("/frame.js", Furnishings.script("frame.js"));
    }

    private static void protocol(
            Routes routes,
            Switches switches,
            PlatformKeys keys,
            Opening opening,
            Registrations registrations,
            Places places,
            TokenEndpoint token,
            Memberships memberships) {
        var auth = switches.guard(Fallible.AUTH, opening::authenticate);
        routes.get("/auth", auth)
                .post("/auth", auth)
                .get("/jwks", switches.guard(Fallible.JWKS, request -> Answer.json(200, keys.published())))
                .post("/token", switches.guard(Fallible.TOKEN, token::answer))
                .get("/memberships/{course}", switches.guard(Fallible.MEMBERSHIPS, memberships::answer))
                .get("/openid-configuration", request -> Answer.json(200, PlatformConfiguration.at(places)))
                .post("/register", registrations::answer);
    }

    private static void administration(Routes routes, Administration administration) {
        routes.get("/admin", administration::show)
                .post("/admin/install", administration::install)
                .post("/admin/tool", administration::use)
                .post("/admin/keys", administration::rotateKeys)
                .post("/admin/switches", administration::turnSwitches);
    }

    private static void scripts(Routes routes, Api api) {
        routes.get("/api/people", api::people)
                .post("/api/launch", api::launch)
                .get("/api/switches", api::switches)
                .post("/api/switches", api::turnSwitch)
                .post("/api/keys", api::rotateKeys)
                .post("/api/registrations", api::invite);
    }
}
