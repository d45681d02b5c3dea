package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.testing.TestLaunch;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The coordinator looks after the school's platforms: tries one, lets a place in, retires another, reads who was let in. */
class PlatformsIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Pattern PLATFORM = Pattern.compile("id=\"platform-([0-9a-f-]{36})\"");

    private final PracticeSchool school = Demonstration.school();
    private final AddoServer addo = Demonstration.server();
    private final Neighbours neighbours = Neighbours.opened();

    @AfterEach
    void mendThePlatform() {
        for (var service : new String[] {"jwks", "token", "memberships", "lineitems"}) turn(service, "ok");
    }

    @Test
    void findsThatAConnectionWorks() {
        school.launch("chidi-okoro").open("class");
        var carys = school.launch("carys-rees");

        var found = test(carys);

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.text())
                .contains("What the test found", "One learning platform is connected.", "key", "gave Addo permission")
                .contains("The newest class list has")
                .doesNotContain("Does not work");
    }

    @ParameterizedTest
    @CsvSource({
        "jwks, error, The platform says that it cannot do this just now.",
        "jwks, wrong-type, The platform answered with something else",
        "jwks, forgotten, in Moodle it ends in /mod/lti/certs.php",
        "jwks, hang, The platform did not answer in time.",
        "token, unauthorized, Tool settings",
        "token, wrong-type, whether a sign-in page or a proxy stands before its services",
        "token, hang, a firewall may be in between",
        "memberships, unauthorized, IMS LTI Names and Role Provisioning",
        "memberships, error, look into its error log"
    })
    void saysWhatToChangeWhereAConnectionFails(String service, String state, String words) {
        school.launch("chidi-okoro").open("class");
        var carys = school.launch("carys-rees");
        turn(service, state);

        var found = test(carys);

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.text()).contains("Does not work", words);
    }

    @Test
    void letsAPlaceInThatWaited() {
        var place = "annexe-" + System.nanoTime();
        var door = arriveFrom(place);
        assertThat(door.status()).isEqualTo(403);
        assertThat(door.body()).contains("content=\"DEPLOYMENT\"");
        assertThat(door.text())
                .contains("Your school has not let Addo in from here yet", "looks after e-safety", "reference");
        var coordinator = neighbours.coordinator;
        var page = coordinator.open("school/platforms");
        assertThat(page.text()).contains("waiting to be let in", place);

        var form = Neighbours.token(coordinator);
        form.put("deployment", place);
        var pressed = coordinator.send("school/platforms/" + own(page) + "/places/accept", form);

        assertThat(coordinator.browser().follow(pressed).text()).contains("The place is allowed.");
        assertThat(arriveFrom(place).status()).isEqualTo(303);
    }

    @Test
    void keepsAPlaceOutThatTheSchoolRefuses() {
        var place = "stranger-" + System.nanoTime();
        arriveFrom(place);
        var coordinator = neighbours.coordinator;
        var form = Neighbours.token(coordinator);
        form.put("deployment", place);

        coordinator.send("school/platforms/" + own(coordinator.open("school/platforms")) + "/places/refuse", form);

        assertThat(arriveFrom(place).status()).isEqualTo(403);
        assertThat(coordinator.open("school/platforms").text()).contains(place, "Kept out since");
    }

    @Test
    void doesNotRetireThePlatformOneCameInFrom() {
        var coordinator = neighbours.coordinator;
        var page = coordinator.open("school/platforms");

        var pressed = coordinator.send("school/platforms/" + own(page) + "/retire", Neighbours.token(coordinator));

        assertThat(coordinator.browser().follow(pressed).text()).contains("so it was not retired");
        assertThat(arrive(TestLaunch::asLearner).status()).isEqualTo(303);
    }

    @Test
    void refusesLaunchesOfARetiredPlatformWithAClearPageUntilItIsBroughtBack() {
        retire("now()");
        try {
            var login =
                    new Browserless().post(addo(), AtTheDoor.announcement(neighbours.addo, neighbours.schools.harbour));

            assertThat(login.status()).isEqualTo(403);
            assertThat(login.body()).contains("content=\"REGISTRATION\"");
            assertThat(login.text()).contains("Your school does not use Addo from here any more");
            var page = neighbours.harbourCoordinator.open("school/platforms");
            assertThat(page.text()).contains("No learning platform is connected.", "Retired since");
            var back = neighbours.harbourCoordinator.send(
                    "school/platforms/" + own(page) + "/return", Neighbours.token(neighbours.harbourCoordinator));
            assertThat(back.location().toString()).endsWith("said=returned");
            assertThat(AtTheDoor.of(neighbours.addo, neighbours.schools.harbour))
                    .isNotNull();
        } finally {
            retire("null");
        }
    }

    @Test
    void withdrawsAnInvitation() {
        var coordinator = neighbours.coordinator;
        var form = Neighbours.token(coordinator);
        form.put("days", "30");
        var link = coordinator.send("school/platforms/invitations", form).secret();
        assertThat(new Browserless().get(URI.create(link)).status()).isEqualTo(200);
        var withdraw = Pattern.compile("school/platforms/invitations/[0-9a-f-]{36}/withdraw")
                .matcher(coordinator.open("school/platforms").body());
        assertThat(withdraw.find()).isTrue();

        coordinator.send(withdraw.group(), Neighbours.token(coordinator));

        assertThat(new Browserless().get(URI.create(link)).status()).isEqualTo(403);
    }

    @Test
    void leavesKeysAloneThatOtherSchoolsShare() {
        var coordinator = neighbours.coordinator;
        assertThat(coordinator.open("school/platforms").text()).contains("Other schools on this Addo");

        var pressed = coordinator.send("school/platforms/keys", Neighbours.token(coordinator));

        assertThat(pressed.location().toString()).endsWith("said=keysStay");
    }

    @Test
    void notesWhoWasLetInAndWhichCheckRefusedTheOthers() {
        arrive(launch -> launch.asLearner().named("Nonesuch", "Namewell"));
        arrive(launch -> launch.asLearner().lti("version", "1.1.0"));
        var coordinator = neighbours.coordinator;
        neighbours.addo.await(
                "noted",
                SOON,
                () -> coordinator.open("school/launches.csv").body().contains("TIME,VERSION,"));

        var all = coordinator.open("school/launches");
        var refused = coordinator.open("school/launches?which=refused");
        var file = coordinator.open("school/launches.csv?which=refused");

        assertThat(all.text()).contains("Let in", "An activity");
        assertThat(refused.text())
                .contains("Those who were not let in", "MALFORMED, STATE, REGISTRATION, SIGNATURE, KEY, ISSUER")
                .doesNotContain("An activity", "Namewell", "Nonesuch");
        assertThat(file.body())
                .contains(
                        "at,platform,client_id,deployment_id,message,outcome,checks_passed,failed_check,reason,reference")
                .contains("REFUSED,MALFORMED STATE REGISTRATION SIGNATURE KEY ISSUER AUDIENCE TIME,VERSION,")
                .doesNotContain("LET_IN", "Namewell");
        assertThat(coordinator.open("school/launches.csv").body()).contains("LET_IN", " NONCE,,,");
        assertThat(neighbours
                        .harbourCoordinator
                        .open("school/launches?which=refused")
                        .text())
                .doesNotContain("VERSION");
    }

    @Test
    void showsWhatWaitsForAPlatformInTheFigures() {
        var figures = new Browserless().get(addo.url("/metrics")).body();

        assertThat(figures).contains("addo_outbox_waiting", "addo_outbox_parked", "addo_outbox_oldest_seconds");
    }

    private Answered arriveFrom(String place) {
        var door = AtTheDoor.of(neighbours.addo, neighbours.schools.hillcrest, place);
        return door.post(door.launch().asLearner().claim("sub", "p77").lti("deployment_id", place));
    }

    private Answered arrive(UnaryOperator<TestLaunch> who) {
        var door = AtTheDoor.of(neighbours.addo, neighbours.schools.hillcrest);
        return door.post(who.apply(door.launch()).claim("sub", "p77"));
    }

    private URI addo() {
        return neighbours.addo.url("/lti/login");
    }

    private void retire(String at) {
        neighbours
                .addo
                .database()
                .tables()
                .useHandle(handle -> handle.execute("update registration set retired_at = " + at + " where issuer = '"
                        + neighbours.schools.harbour.issuer() + "'"));
    }

    private static Answered test(SchoolPortal coordinator) {
        var page = coordinator.open("school/platforms");
        return coordinator.send("school/platforms/" + own(page) + "/test", Neighbours.token(coordinator));
    }

    /** The first platform of the page. */
    private static String own(Answered page) {
        var id = PLATFORM.matcher(page.body());
        if (!id.find()) throw new AssertionError("No platform on " + page);
        return id.group(1);
    }

    private void turn(String service, String state) {
        var form = new LinkedHashMap<>(Map.of("service", service, "state", state));
        new Browserless().post(addo.vle("/api/switches"), form);
    }
}
