package cymru.addo.practice;

import cymru.addo.practice.Switches.Fallible;
import java.time.Clock;
import java.util.function.Supplier;

/** Puts the parts of the practice VLE together and says which answers which path. */
final class Wiring {
    private final Switches switches;
    private final Routes routes;

    private Wiring(Switches switches, Routes routes) {
        this.switches = switches;
        this.routes = routes;
    }

    static Routes routes(
            PracticeVleSettings settings,
            Places places,
            Tool tool,
            Clock clock,
            Randoms randoms,
            Supplier<String> signIn) {
        var school = SampleSchool.open();
        var activities = FirstDay.activities(school);
        var gradebook = FirstDay.gradebook(activities);
        var tools = new Tools(tool);
        var toolKeys = new ToolKeys();
        var keys = new PlatformKeys(randoms);
        var switches = new Switches(settings.slowness());
        var storage = new Storage();
        var launches = new Launches(clock, randoms, places, storage);
        var tokens = new Tokens(clock, randoms);
        var access = new Access(tokens, tools);
        var refusals = new Refusals(clock);
        var registrations = new Registrations(tools, keys, places, clock, randoms, refusals);
        var choices = new Choices(clock, randoms, places);
        var purposes = new Purposes(school, activities, gradebook, choices);
        var pages = new Pages();
        var doorways = new Doorways(school, activities, pages);
        var cards = new ClassCards(activities, gradebook, ClassPage.ofTheSchool());
        var auth = new Auth(launches, new IdTokens(keys, places, new ServiceClaims(gradebook, places), clock), storage);
        var opening = new Opening(doorways, purposes, tools, launches, auth, pages, randoms);
        var agreements = new Agreements();
        var work = new ClassWork(school, doorways, activities, gradebook);

        var wiring = new Wiring(switches, new Routes(doorways::nothing));
        wiring.storage(storage);
        wiring.people(new Campus(school, doorways, cards, pages, signIn), opening);
        wiring.classes(new ClassPages(school, doorways, cards, tools, pages), work, opening);
        wiring.teaching(
                new GradebookPages(school, doorways, gradebook, tools, pages),
                new RosterPages(school, doorways, pages));
        wiring.protocol(keys, opening, registrations, places);
        wiring.choosing(new DeepLinking(
                choices, new DeepLinkingResponse(toolKeys, places, clock), activities, gradebook, pages));
        wiring.services(
                new TokenEndpoint(tools, toolKeys, tokens, places, clock),
                new Memberships(school, activities, access, places),
                new Groups(school, access, places));
        wiring.agreements(new EulaEndpoint(school, agreements, access));
        wiring.grades(
                new LineItemsEndpoint(school, activities, gradebook, access, places),
                new ScoresEndpoint(school, gradebook, access, places, clock));
        var cohorts = new Cohorts(school);
        var noticed = new Noticed();
        var functions = new ServiceFunctions(school, cohorts, activities, noticed, places, clock);
        var offers = new ServiceOffers(functions.names());
        wiring.webServices(
                new WebServices(functions, offers),
                new WebServicePages(school, cohorts, noticed, offers, places, pages));
        var desk = new SignInDesk(keys, randoms, places, clock);
        wiring.directory(
                new DirectoryEndpoints(school, desk, keys, places, pages, settings.toolUrl() + "/sign-in/return"),
                new TeamsHost(doorways, desk, pages, signIn));
        wiring.administration(new Administration(tools, keys, switches, storage, registrations, refusals, pages));
        wiring.tools(new ToolPages(tools, agreements, refusals, pages));
        wiring.scripts(
                new Api(school, activities, switches, storage, keys, registrations, tools, agreements),
                new LaunchApi(school, activities, purposes, tools, launches));
        wiring.classScripts(new ClassApi(school, activities, gradebook, work));
        return wiring.routes;
    }

    private void people(Campus campus, Opening opening) {
        routes.get("/", campus::home)
                .get("/as/{person}", campus::person)
                .get("/as/{person}/return", campus::wayBack)
                .get("/as/{person}/return/{place}", campus::wayBack)
                .get("/as/{person}/privacy/launch", opening::aboutData)
                .get("/practice.css", Furnishings.style("practice.css"))
                .get("/send.js", Furnishings.script("send.js"))
                .get("/frame.js", Furnishings.script("frame.js"))
                .get("/height.js", Furnishings.script("height.js"));
    }

    private void storage(Storage storage) {
        routes.get("/storage.js", storage::script)
                .get("/storage.html", Furnishings.page("storage.html"))
                .get("/stranger.html", Furnishings.page("stranger.html"))
                .get("/stranger.js", Furnishings.script("stranger.js"));
    }

    private void classes(ClassPages pages, ClassWork work, Opening opening) {
        routes.get("/as/{person}/activity/{activity}", pages::activity)
                .get("/as/{person}/launch/{activity}", opening::activity)
                .get("/as/{person}/privacy", pages::aboutData)
                .get("/as/{person}/course/{course}", pages::course)
                .get("/as/{person}/course/{course}/page/{page}", pages::page)
                .get("/as/{person}/course/{course}/use/{purpose}", pages::use)
                .get("/as/{person}/course/{course}/launch/{purpose}", opening::inClass)
                .post("/as/{person}/course/{course}/copy", work::copy)
                .post("/as/{person}/course/{course}/remove", work::remove);
    }

    private void teaching(GradebookPages gradebook, RosterPages roster) {
        routes.get("/as/{person}/course/{course}/gradebook", gradebook::show)
                .post("/as/{person}/course/{course}/gradebook/forget", gradebook::forget)
                .get("/as/{person}/course/{course}/roster", roster::show)
                .post("/as/{person}/course/{course}/roster", roster::change);
    }

    private void protocol(PlatformKeys keys, Opening opening, Registrations registrations, Places places) {
        var auth = switches.guard(Fallible.AUTH, opening::authenticate);
        routes.get("/auth", auth)
                .post("/auth", auth)
                .get("/jwks", switches.guard(Fallible.JWKS, request -> Answer.json(200, keys.published())))
                .get("/openid-configuration", request -> Answer.json(200, PlatformConfiguration.at(places)))
                .post("/register", switches.guard(Fallible.REGISTRATION, registrations::answer));
    }

    private void choosing(DeepLinking deepLinking) {
        routes.post("/deep-link/return", deepLinking::take).get("/deep-link/return", deepLinking::show);
    }

    private void services(TokenEndpoint token, Memberships memberships, Groups groups) {
        routes.post("/token", switches.guard(Fallible.TOKEN, token::answer))
                .get("/memberships/{course}", switches.guard(Fallible.MEMBERSHIPS, memberships::answer))
                .get("/courses/{course}/groups", switches.guard(Fallible.MEMBERSHIPS, groups::answer));
    }

    private void webServices(WebServices services, WebServicePages pages) {
        routes.post(WebServices.PATH, switches.guard(Fallible.WEBSERVICES, services::answer))
                .get("/admin/web-services", pages::show)
                .post("/admin/web-services", pages::turn)
                .get("/api/webservices", pages::noticed)
                .post("/api/webservices", pages::turnByScript)
                .post("/api/cohorts", pages::cohort);
    }

    private void directory(DirectoryEndpoints directory, TeamsHost teams) {
        var tenant = "/entra/{tenant}";
        routes.get(tenant + "/v2.0/.well-known/openid-configuration", directory::configuration)
                .get(tenant + "/discovery/v2.0/keys", directory::keys)
                .get(tenant + "/oauth2/v2.0/authorize", directory::ask)
                .post(tenant + "/oauth2/v2.0/authorize", directory::vouch)
                .post(tenant + "/oauth2/v2.0/token", directory::token)
                .get("/graph/v1.0/education/me/classes", directory::classes)
                .post("/graph/v1.0/me/checkMemberGroups", directory::groups)
                .post("/api/directory", directory::behave)
                .get("/as/{person}/teams", teams::show)
                .get("/teams.js", Furnishings.script("teams.js"));
    }

    private void agreements(EulaEndpoint eula) {
        routes.post("/eula/{deployment}/user", switches.guard(Fallible.EULA, eula::keep))
                .delete("/eula/{deployment}/user", switches.guard(Fallible.EULA, eula::forget))
                .put("/eula/{deployment}/deployment", switches.guard(Fallible.EULA, eula::require));
    }

    private void grades(LineItemsEndpoint items, ScoresEndpoint scores) {
        var container = "/courses/{course}/lineitems";
        var item = container + "/{item}/lineitem";
        routes.get(container, switches.guard(Fallible.LINEITEMS, items::list))
                .post(container, switches.guard(Fallible.LINEITEMS, items::create))
                .get(item, switches.guard(Fallible.LINEITEMS, items::show))
                .put(item, switches.guard(Fallible.LINEITEMS, items::replace))
                .delete(item, switches.guard(Fallible.LINEITEMS, items::remove))
                .post(item + "/scores", switches.guard(Fallible.SCORES, scores::score))
                .get(item + "/results", switches.guard(Fallible.SCORES, scores::results));
    }

    private void administration(Administration administration) {
        routes.get("/admin", administration::show)
                .post("/admin/install", administration::install)
                .post("/admin/tool", administration::use)
                .post("/admin/keys", administration::rotateKeys)
                .post("/admin/switches", administration::turnSwitches);
    }

    private void tools(ToolPages tools) {
        routes.get("/admin/tools/{tool}", tools::show)
                .post("/admin/tools/{tool}/retire", tools::retire)
                .get("/api/tools", tools::list)
                .get("/api/tools/failures", tools::failures)
                .post("/api/tools/retire", tools::retireByScript);
    }

    private void scripts(Api api, LaunchApi launches) {
        routes.get("/api/people", api::people)
                .post("/api/launch", launches::launch)
                .get("/api/agreements", api::agreements)
                .get("/api/switches", api::switches)
                .post("/api/switches", api::turnSwitch)
                .post("/api/keys", api::rotateKeys)
                .post("/api/registrations", api::invite);
    }

    private void classScripts(ClassApi classes) {
        routes.get("/api/activities", classes::activities)
                .post("/api/activities/copy", classes::copy)
                .post("/api/activities/remove", classes::remove)
                .get("/api/gradebook", classes::gradebook)
                .post("/api/gradebook/forget", classes::forget)
                .post("/api/enrolments", classes::enrol)
                .post("/api/crowd", classes::crowd);
    }
}
