package cymru.addo.vle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.addo.database.TestDatabase;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.school.Jurisdiction;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.school.Schools;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class HaveRegistrationsIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final Schools schools = SchoolFixtures.schools(jdbi);
    private final SqlRegistrations registrations = new SqlRegistrations(jdbi);
    private final HaveRegistrations file = new HaveRegistrations(schools, registrations, registrations);

    @Test
    void opensASchoolWithItsPlatform() {
        have(entry("Hillcrest", "abc", "1"));

        assertThat(schools.named("Hillcrest")).hasValueSatisfying(hillcrest -> {
            assertThat(hillcrest.jurisdiction()).isEqualTo(Jurisdiction.WALES);
            assertThat(registrations.of(hillcrest.id()))
                    .singleElement()
                    .satisfies(kept -> assertThat(kept.deployments()).containsExactly("1"));
        });
    }

    @Test
    void changesNothingWhenTheSameFileIsReadAtEveryStart() {
        have(entry("Hillcrest", "abc", "1"), entry("Hillcrest", "def", "1"));
        have(entry("Hillcrest", "abc", "1"), entry("Hillcrest", "def", "1"));

        assertThat(schools.all()).singleElement().satisfies(only -> assertThat(registrations.of(only.id()))
                .hasSize(2));
    }

    @Test
    void acceptsAFurtherDeploymentAndTakesNoneAway() {
        have(entry("Hillcrest", "abc", "1"));
        have(entry("Hillcrest", "abc", "2"));

        assertThat(registrations
                        .find("https://vle.example", "abc")
                        .orElseThrow()
                        .deployments())
                .containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void joinsASchoolThatIsThereAlready() {
        var hillcrest = SchoolFixtures.hillcrest(jdbi);

        have(entry("Hillcrest", "abc", "1"));

        assertThat(registrations.of(hillcrest.id())).hasSize(1);
    }

    @Test
    void knowsASchoolAgainThatHasBeenRenamedSince() {
        have(entry("Hillcrest", "abc", "1"));
        schools.change(schools.named("Hillcrest").orElseThrow().renamed("Ysgol y Bryn"));

        have(entry("Hillcrest", "abc", "2"));

        assertThat(schools.all()).extracting(School::name).containsExactly("Ysgol y Bryn");
        assertThat(registrations
                        .find("https://vle.example", "abc")
                        .orElseThrow()
                        .deployments())
                .containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void handsNoPlatformFromOneSchoolToAnother() {
        SchoolFixtures.brookside(jdbi);
        have(entry("Hillcrest", "abc", "1"));

        assertThatThrownBy(() -> have(entry("Brookside", "abc", "2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://vle.example")
                .hasMessageContaining("another school");
        assertThat(registrations
                        .find("https://vle.example", "abc")
                        .orElseThrow()
                        .deployments())
                .containsExactly("1");
    }

    @Test
    void handsNoPlatformFromOneSchoolOfTheFileToAnother() {
        assertThatThrownBy(() -> have(entry("Hillcrest", "abc", "1"), entry("Brookside", "abc", "1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void have(RegistrationsFile.Entry... entries) {
        file.have(List.of(entries), Jurisdiction.WALES);
    }

    private static RegistrationsFile.Entry entry(String school, String client, String deployment) {
        return new RegistrationsFile.Entry(
                school,
                new PlatformRegistration(
                        UUID.randomUUID().toString(),
                        "https://vle.example",
                        client,
                        Set.of(deployment),
                        URI.create("https://vle.example/auth"),
                        URI.create("https://vle.example/token"),
                        null,
                        URI.create("https://vle.example/jwks"),
                        false));
    }
}
