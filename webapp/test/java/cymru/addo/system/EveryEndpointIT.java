package cymru.addo.system;

import static cymru.addo.system.Neighbours.token;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.testing.TestLaunch;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nobody sees another school's data, and no pupil another pupil's. Every endpoint there is, found in the compiled classes, is
 * asked by everybody who might: with no visit, in every role, with another school's ids, with somebody else's form token.
 */
class EveryEndpointIT {

    private static final List<String> OF_HARBOUR = List.of("Harbour", "Zebedee", "Quill");
    private static final Set<String> ROLES = Set.of("PUPIL", "PREVIEW", "TEACHER", "ADMINISTRATOR", "COORDINATOR");

    private static AddoServer addo;
    private static Map<String, SchoolPortal> hillcrest;
    private static Map<String, SchoolPortal> byAddress;
    private static SchoolPortal harbourCoordinator;
    private static List<String> idsOfHarbour;

    @BeforeAll
    static void meetTheNeighbours() {
        var neighbours = Neighbours.opened();
        addo = neighbours.addo;
        hillcrest = neighbours.hillcrest();
        harbourCoordinator = neighbours.harbourCoordinator;
        byAddress = Map.of(
                "PUPIL", neighbours.byAddress("p2", TestLaunch::asLearner),
                "TEACHER", neighbours.byAddress("t2", TestLaunch::asTeacher));
        idsOfHarbour = neighbours.idsOfHarbour;
    }

    static Stream<Endpoint> endpoints() {
        return Endpoint.all().stream();
    }

    static Stream<Endpoint> endpointsOfVisits() {
        return endpoints().filter(Endpoint::isOfAVisit);
    }

    @Test
    void findsTheEndpoints() {
        assertThat(Endpoint.all()).extracting(Endpoint::path).contains("/lti/launch", "/l/{launch}/agreement");
        assertThat(idsOfHarbour).hasSizeGreaterThanOrEqualTo(5);
        assertThat(hillcrest.get("COORDINATOR").open("school").status()).isEqualTo(200);
        assertThat(harbourCoordinator.open("school").text()).contains("Zebedee");
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void declaresWhoMayUseIt(Endpoint endpoint) {
        assertThat(endpoint.isDeclared()).as(endpoint.where()).isTrue();
        assertThat(ROLES).containsAll(endpoint.roles());
        assertThat(endpoint.open()).isEqualTo(!endpoint.isOfAVisit());
    }

    @Test
    void wouldNoticeAnEndpointThatSaysNothing() {
        assertThat(Endpoint.of(SaysNothing.class)).singleElement().matches(endpoint -> !endpoint.isDeclared());
    }

    @Path("l/{launch}/says-nothing")
    static class SaysNothing {
        @GET
        public String anybody() {
            return "";
        }
    }

    @ParameterizedTest
    @MethodSource("endpointsOfVisits")
    void refusesWhoeverHasNoVisit(Endpoint endpoint) {
        var launch = hillcrest.get("COORDINATOR").launch();

        assertThat(call(new Browserless(), endpoint, launch, UUID.randomUUID().toString(), Map.of())
                        .status())
                .isEqualTo(401);
        assertThat(call(new Browserless(), endpoint, "made-up", "made-up", Map.of())
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("endpointsOfVisits")
    void refusesTheVisitOfSomebodyElse(Endpoint endpoint) {
        var pupil = hillcrest.get("PUPIL").browser();
        var theirs = harbourCoordinator.launch();

        assertThat(call(pupil, endpoint, theirs, UUID.randomUUID().toString(), Map.of())
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("endpointsOfVisits")
    void refusesRolesItDoesNotName(Endpoint endpoint) {
        hillcrest.forEach((role, portal) -> {
            if (may(role, endpoint)) return;
            var answered = call(
                    portal.browser(),
                    endpoint,
                    portal.launch(),
                    UUID.randomUUID().toString(),
                    token(portal));

            assertThat(answered.status()).as(role + " " + endpoint).isEqualTo(403);
        });
    }

    @ParameterizedTest
    @MethodSource("endpointsOfVisits")
    void holdsTheSameWhereTheAddressIsTheProof(Endpoint endpoint) {
        byAddress.forEach((role, portal) -> {
            var id = UUID.randomUUID().toString();
            var visit = portal.launch().split("~")[0];
            for (var unproven : List.of(visit, visit + "~", visit + "~made-up"))
                assertThat(call(portal.browser(), endpoint, unproven, id, token(portal))
                                .status())
                        .as(endpoint + " " + unproven)
                        .isEqualTo(401);
            var isForm = endpoint.method().equals("POST") && !endpoint.path().endsWith("/finish");
            if (may(role, endpoint) && !isForm) return;
            var form = may(role, endpoint) ? Map.of("csrf", "made-up") : token(portal);
            assertThat(call(portal.browser(), endpoint, portal.launch(), id, form)
                            .status())
                    .as(role + " " + endpoint)
                    .isEqualTo(may(role, endpoint) ? 409 : 403);
        });
    }

    /** Ms Rees arrives as staff too: what teachers may, she may. */
    private static boolean may(String role, Endpoint endpoint) {
        return endpoint.roles().contains(role)
                || role.equals("COORDINATOR") && endpoint.roles().contains("ADMINISTRATOR");
    }

    @ParameterizedTest
    @MethodSource("endpointsOfVisits")
    void refusesAFormWithoutItsToken(Endpoint endpoint) {
        if (!endpoint.method().equals("POST") || endpoint.path().endsWith("/finish")) return;
        hillcrest.forEach((role, portal) -> {
            if (!may(role, endpoint)) return;
            for (var form : List.of(Map.<String, String>of(), Map.of("csrf", "made-up"), token(harbourCoordinator)))
                assertThat(call(
                                        portal.browser(),
                                        endpoint,
                                        portal.launch(),
                                        UUID.randomUUID().toString(),
                                        form)
                                .status())
                        .as(role + " " + endpoint)
                        .isEqualTo(409);
        });
    }

    @ParameterizedTest
    @MethodSource("endpointsOfVisits")
    void showsNothingOfAnotherSchoolForItsIds(Endpoint endpoint) {
        if (endpoint.path().endsWith("/finish")) return;
        var before = rowsOfHarbour();
        for (var portal : hillcrest.values())
            for (var id : idsOfHarbour) {
                var form = token(portal);
                for (var field : List.of("pupil", "person", "class", "colleague", "question", "edition", "id"))
                    form.put(field, id);
                form.putAll(Map.of("band", "B", "answer", "agree", "words", "0".repeat(64), "name", "", "page", "1"));

                var answered = portal.browser().follow(call(portal.browser(), endpoint, portal.launch(), id, form));

                assertThat(answered.status()).as(endpoint + " " + id).isLessThan(500);
                assertThat(answered.body()).as(endpoint + " " + id).doesNotContain(OF_HARBOUR);
            }
        assertThat(rowsOfHarbour()).isEqualTo(before);
    }

    @Test
    void givesANameToOneOfTwoSchoolsThatTakeItAtOnce() {
        var coordinators = List.of(hillcrest.get("COORDINATOR"), harbourCoordinator);
        for (var name : List.of("Ysgol y Bryn", "Ysgol y Wern", "Ysgol y Coed")) {
            var renaming = coordinators.stream()
                    .map(coordinator -> supplyAsync(() -> rename(coordinator, name)))
                    .toList();

            var answered = renaming.stream().map(CompletableFuture::join).toList();

            assertThat(answered).extracting(Answered::status).containsExactlyInAnyOrder(303, 422);
            assertThat(answered)
                    .filteredOn(each -> each.status() == 422)
                    .singleElement()
                    .satisfies(page -> {
                        assertThat(page.text()).contains("Another school here has this name already.");
                        assertThat(page.field("name")).isEqualTo(name);
                    });
        }
        rename(hillcrest.get("COORDINATOR"), TwoSchools.HILLCREST);
        rename(harbourCoordinator, TwoSchools.HARBOUR);
    }

    private static Answered rename(SchoolPortal coordinator, String name) {
        var form = token(coordinator);
        form.putAll(Map.of("name", name, "jurisdiction", "WALES", "band", "", "names", "kept"));
        return coordinator.send("school/settings", form);
    }

    private static String rowsOfHarbour() {
        return addo.database().tables().withHandle(handle -> handle.createQuery("""
                select coalesce(string_agg(r::text, '|' order by r::text), '')
                from (
                    select p.id, p.band_override, null::timestamptz from person p
                    union all select c.id, c.band, null from class_group c
                    union all select q.id, q.answer, q.closed_at from query q
                    union all select a.id, a.duty, a.ended_at from appointment a
                ) r
                where r.id::text in (<ids>)
                """)
                .bindList("ids", idsOfHarbour)
                .mapTo(String.class)
                .one());
    }

    private static Answered call(
            Browserless browser, Endpoint endpoint, String launch, String elsewhere, Map<String, String> form) {
        var address = endpoint.at(launch, elsewhere);
        if (endpoint.method().equals("POST")) return browser.post(addo.url(address), form);
        var query = new LinkedHashMap<>(form);
        query.remove("csrf");
        return browser.get(addo.url(query.isEmpty() ? address : address + "?" + Browserless.encoded(query)));
    }
}
