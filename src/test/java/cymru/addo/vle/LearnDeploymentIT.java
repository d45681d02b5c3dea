package cymru.addo.vle;

import static cymru.addo.lti.testing.TestTool.TARGET;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.database.TestDatabase;
import cymru.addo.database.Together;
import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.launch.LaunchRefused;
import cymru.addo.lti.testing.TestKeys;
import cymru.addo.lti.testing.TestTool;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LearnDeploymentIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final SqlRegistrations registrations = new SqlRegistrations(jdbi);
    private final LearnDeployment learn = new LearnDeployment(registrations);
    private final TestTool tool = new TestTool();
    private final String platform = UUID.randomUUID().toString();

    @BeforeEach
    void registerAPlatformThatNamedNoDeployment() {
        var told = tool.platform.registration(platform, false);
        var silent = new PlatformRegistration(
                platform,
                told.issuer(),
                told.clientId(),
                Set.of(),
                told.authorizationEndpoint(),
                told.tokenEndpoint(),
                told.tokenAudience(),
                told.jwksUri(),
                false);
        registrations.keep(hillcrest.id(), silent);
        tool.registrations.remove("hillcrest");
        tool.registrations.add(silent);
    }

    @Test
    void acceptsTheFirstDeploymentOfAPlatformThatNamedNone() {
        assertThat(learn.from(refusedFrom("7"))).isTrue();

        assertThat(accepted()).containsExactly("7");
    }

    @Test
    void refusesAnyFurtherDeployment() {
        learn.from(refusedFrom("7"));

        assertThat(learn.from(refusedFrom("8"))).isFalse();
        assertThat(accepted()).containsExactly("7");
    }

    @Test
    void remembersAFurtherDeploymentUntilTheSchoolDecides() {
        learn.from(refusedFrom("7"));
        learn.from(refusedFrom("8"));

        var waiting = jdbi.withHandle(
                handle -> handle.createQuery("""
                        select deployment_id
                        from deployment
                        where accepted_at is null and refused_at is null
                        """).mapTo(String.class).list());

        assertThat(waiting).containsExactly("8");
    }

    @Test
    void learnsNothingFromALaunchRefusedForAnotherReason() {
        var forged = (LaunchRefused) tool.enter(launch -> launch.signedBy(TestKeys.WEAK, "RS256"));

        assertThat(forged.check()).isNotEqualTo(LaunchCheck.DEPLOYMENT);
        assertThat(learn.from(forged)).isFalse();
        assertThat(accepted()).isEmpty();
    }

    @Test
    void learnsNothingOfAPlatformThatIsNoLongerRegistered() {
        var refused = refusedFrom("7");
        jdbi.useHandle(handle -> handle.execute("delete from registration"));

        assertThat(learn.from(refused)).isFalse();
    }

    @Test
    void acceptsOneOfManyThatLaunchForTheFirstTimeAtOnce() throws Exception {
        var launches = new ArrayList<LaunchRefused>();
        for (var deployment = 1; deployment <= 8; deployment++) launches.add(refusedFrom("d" + deployment));
        var next = new AtomicInteger();

        var tryAgain = Together.times(8, () -> learn.from(launches.get(next.getAndIncrement())));

        assertThat(accepted()).hasSize(1);
        assertThat(tryAgain).filteredOn(again -> again).hasSize(1);
    }

    @Test
    void letsAWholeClassInThatLaunchesFromTheSameNewDeploymentAtOnce() throws Exception {
        var refused = refusedFrom("7");

        assertThat(Together.times(8, () -> learn.from(refused))).containsOnly(true);
        assertThat(accepted()).containsExactly("7");
    }

    private LaunchRefused refusedFrom(String deployment) {
        var announcement = new HashMap<>(tool.platform.announcement(TARGET));
        announcement.put("lti_deployment_id", List.of(deployment));
        var launch = tool.platform.launch().lti("deployment_id", deployment);
        return (LaunchRefused) tool.arrive(tool.visit(announcement), launch);
    }

    private Set<String> accepted() {
        return registrations.withId(platform).orElseThrow().deployments();
    }
}
