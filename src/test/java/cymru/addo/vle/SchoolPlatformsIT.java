package cymru.addo.vle;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.database.TestDatabase;
import cymru.addo.evidence.Event;
import cymru.addo.evidence.EvidenceFixtures;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.vle.Platform.Place;
import cymru.addo.vle.Platform.Standing;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class SchoolPlatformsIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.ofAMorning();
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final School brookside = SchoolFixtures.brookside(jdbi);
    private final PlatformRegistration moodle =
            PlatformFixtures.registered(jdbi, hillcrest, URI.create("https://moodle.example"));
    private final UUID id = UUID.fromString(moodle.id());
    private final PersonId msRees = RosterFixtures.people(jdbi, clock)
            .arrive(hillcrest, RosterFixtures.MS_REES)
            .id();
    private final SqlRegistrations registrations = new SqlRegistrations(jdbi);
    private final SchoolPlatforms platforms = new SqlSchoolPlatforms(jdbi, clock);

    @Test
    void showsAPlatformWithItsPlaces() {
        assertThat(platforms.of(hillcrest.id())).singleElement().satisfies(platform -> {
            assertThat(platform.issuer()).isEqualTo("https://moodle.example");
            assertThat(platform.isRetired()).isFalse();
            assertThat(platform.lastLaunch()).isEmpty();
            assertThat(platform.places()).extracting(Place::standing).containsExactly(Standing.ACCEPTED);
        });
        assertThat(platforms.of(brookside.id())).isEmpty();
        assertThat(platforms.find(brookside.id(), id)).isEmpty();
    }

    @Test
    void letsNobodyInFromARetiredPlatformUntilItIsBroughtBack() {
        assertThat(platforms.retire(hillcrest.id(), id, msRees)).isTrue();

        var inUse = registrations.inUse();
        assertThat(inUse.withId(moodle.id())).isEmpty();
        assertThat(inUse.find(moodle.issuer(), moodle.clientId())).isEmpty();
        assertThat(inUse.ofIssuer(moodle.issuer())).isEmpty();
        assertThat(registrations.withId(moodle.id())).isPresent();
        assertThat(registrations.isRetired(moodle.id())).isTrue();
        assertThat(registrations.named(moodle.issuer(), Optional.empty()))
                .contains(new SchoolRegistrations.Named(moodle.id(), true));

        assertThat(platforms.bringBack(hillcrest.id(), id, msRees)).isTrue();
        assertThat(inUse.withId(moodle.id())).isPresent();
        assertThat(events()).containsExactly("PLATFORM_RETIRED", "PLATFORM_BROUGHT_BACK");
    }

    @Test
    void retiresOnceThoughItIsPressedTwice() {
        platforms.retire(hillcrest.id(), id, msRees);

        assertThat(platforms.retire(hillcrest.id(), id, msRees)).isFalse();
        assertThat(events()).hasSize(1);
    }

    @Test
    void leavesThePlatformsOfAnotherSchoolAlone() {
        registrations.await(moodle.id(), "annexe");

        assertThat(platforms.retire(brookside.id(), id, msRees)).isFalse();
        assertThat(platforms.bringBack(brookside.id(), id, msRees)).isFalse();
        assertThat(platforms.accept(brookside.id(), id, "annexe", msRees)).isFalse();
        assertThat(platforms.refuse(brookside.id(), id, "annexe", msRees)).isFalse();
        assertThat(registrations.withId(moodle.id()).orElseThrow().deployments())
                .containsExactly("1");
    }

    @Test
    void letsAPlaceInThatWaited() {
        registrations.await(moodle.id(), "annexe");
        assertThat(standing("annexe")).isEqualTo(Standing.WAITING);

        assertThat(platforms.accept(hillcrest.id(), id, "annexe", msRees)).isTrue();

        assertThat(standing("annexe")).isEqualTo(Standing.ACCEPTED);
        assertThat(registrations.withId(moodle.id()).orElseThrow().deployments())
                .containsExactlyInAnyOrder("1", "annexe");
        assertThat(events()).containsExactly("DEPLOYMENT_ACCEPTED");
    }

    @Test
    void keepsAPlaceOutThatTheSchoolRefusedHoweverOftenItAsks() {
        registrations.await(moodle.id(), "annexe");
        assertThat(platforms.refuse(hillcrest.id(), id, "annexe", msRees)).isTrue();

        registrations.await(moodle.id(), "annexe");

        assertThat(standing("annexe")).isEqualTo(Standing.REFUSED);
        assertThat(registrations.acceptFirst(moodle.id(), "annexe")).isFalse();
        assertThat(platforms.accept(hillcrest.id(), id, "annexe", msRees)).isTrue();
    }

    @Test
    void refusesNoPlaceThatIsLetInAlready() {
        assertThat(platforms.refuse(hillcrest.id(), id, "1", msRees)).isFalse();
        assertThat(standing("1")).isEqualTo(Standing.ACCEPTED);
    }

    @Test
    void letsNoMoreThanFiftyPlacesWait() {
        for (var place = 0; place < 60; place++) registrations.await(moodle.id(), "place " + place);

        assertThat(platforms.find(hillcrest.id(), id).orElseThrow().places()).hasSize(51);
    }

    @Test
    void countsTheSchoolsThatHaveAPlatformBesideThisOne() {
        assertThat(platforms.otherSchools(hillcrest.id())).isZero();

        PlatformFixtures.registered(jdbi, brookside, URI.create("https://canvas.example"));

        assertThat(platforms.otherSchools(hillcrest.id())).isEqualTo(1);
    }

    private Standing standing(String deployment) {
        return platforms.find(hillcrest.id(), id).orElseThrow().places().stream()
                .filter(place -> place.deployment().equals(deployment))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private List<String> events() {
        return EvidenceFixtures.events(jdbi).of(hillcrest.id()).stream()
                .map(Event::kind)
                .toList();
    }
}
