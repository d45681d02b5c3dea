package cymru.addo.vle;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.database.TestDatabase;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Secrets;
import cymru.addo.lti.grade.Gradebook;
import cymru.addo.lti.grade.LineItems;
import cymru.addo.lti.http.GuardedHttp;
import cymru.addo.lti.keys.PublishedKeys;
import cymru.addo.lti.service.NamesAndRoles;
import cymru.addo.lti.service.ServiceTokens;
import cymru.addo.lti.testing.LoopbackPlatform;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.lti.testing.TestKeys;
import cymru.addo.lti.testing.TestToolKeys;
import cymru.addo.roster.ClassSeen;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.vle.Finding.Part;
import cymru.addo.vle.Finding.Result;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TestConnectionIT {
    private static final String JSON = "application/json";
    private static final String TOKEN = "{\"access_token\":\"t1\",\"expires_in\":3600}";
    private static final String LIST = "{\"members\":[{\"user_id\":\"3\",\"roles\":[\"Learner\"]}]}";
    private static final String COLUMNS = "[{\"id\":\"https://else.example/1\",\"label\":\"A\",\"scoreMaximum\":1}]";

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.ofAMorning();
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private LoopbackPlatform vle;
    private PlatformRegistration platform;
    private TestConnection connection;

    @BeforeEach
    void start() throws Exception {
        vle = new LoopbackPlatform();
        platform = PlatformFixtures.registered(jdbi, hillcrest, vle.at(""));
        var http = new GuardedHttp(true);
        var tokens = new ServiceTokens(http, TestToolKeys.begun(clock), new Secrets(new SecureRandom()), clock);
        connection = new TestConnection(
                new SqlSchoolPlatforms(jdbi, clock),
                new SqlRegistrations(jdbi),
                new SqlServicesSeen(jdbi),
                new PublishedKeys(http),
                tokens,
                new NamesAndRoles(http, tokens),
                new LineItems(http, tokens));
    }

    @AfterEach
    void stop() {
        vle.close();
    }

    @Test
    void triesEveryPartAndSaysHowMuchItFound() {
        wellConnected();
        seenWithAllServices();

        assertThat(tried())
                .containsExactly(
                        new Finding(Part.KEYS, Result.WORKS, 1, ""),
                        new Finding(Part.TOKEN, Result.WORKS, 0, ""),
                        new Finding(Part.CLASS_LIST, Result.WORKS, 1, ""),
                        new Finding(Part.GRADES, Result.WORKS, 1, ""));
    }

    @Test
    void asksForATokenEachTimeWhateverIsRemembered() {
        wellConnected();
        seenWithAllServices();
        tried();

        tried();

        assertThat(vle.asked("/token").stream().filter(asked -> asked.body().contains("contextmembership")))
                .hasSize(2);
    }

    @Test
    void saysWhichServicesWereNotSeenYet() {
        wellConnected();

        assertThat(tried())
                .extracting(Finding::result)
                .containsExactly(Result.WORKS, Result.WORKS, Result.NOT_SEEN, Result.NOT_SEEN);
    }

    @Test
    void triesNoServiceWithoutAToken() {
        vle.answers("/jwks", 200, JSON, TestKeys.setOf(TestKeys.PLATFORM));
        vle.answers("/token", 400, JSON, "{\"error\":\"invalid_client\"}");
        seenWithAllServices();

        var found = tried();

        assertThat(found)
                .extracting(Finding::result)
                .containsExactly(Result.WORKS, Result.NOT_ALLOWED, Result.NOT_TRIED, Result.NOT_TRIED);
        assertThat(found.get(1).detail()).isEqualTo("the token endpoint answered 400 invalid_client");
        assertThat(vle.asked("/members")).isEmpty();
    }

    @Test
    void tellsWhatIsBusyFromWhatIsForbiddenAndWhatIsSomethingElse() {
        vle.answers("/jwks", 200, "text/html", "<html>");
        vle.answers("/token", 200, JSON, TOKEN);
        vle.answers("/members", 403, JSON, "{}");
        vle.answers("/lineitems", 500, JSON, "[]");
        seenWithAllServices();

        assertThat(tried())
                .extracting(Finding::result)
                .containsExactly(Result.UNREADABLE, Result.WORKS, Result.NOT_ALLOWED, Result.BUSY);
    }

    @Test
    void noticesACourseThatIsGone() {
        vle.answers("/token", 200, JSON, TOKEN);
        seenWithAllServices();

        assertThat(tried())
                .extracting(Finding::result)
                .containsExactly(Result.NOT_THERE, Result.WORKS, Result.NOT_THERE, Result.NOT_THERE);
    }

    @Test
    void triesNoPlatformOfAnotherSchool() {
        var brookside = SchoolFixtures.brookside(jdbi);

        assertThat(connection.of(brookside.id(), UUID.fromString(platform.id())))
                .isEmpty();
        assertThat(vle.asked("/jwks")).isEmpty();
    }

    private List<Finding> tried() {
        return connection.of(hillcrest.id(), UUID.fromString(platform.id()));
    }

    private void wellConnected() {
        vle.answers("/jwks", 200, JSON, TestKeys.setOf(TestKeys.PLATFORM));
        vle.answers("/token", 200, JSON, TOKEN);
        vle.answers("/members", 200, Map.of(), LIST);
        vle.answers("/lineitems", 200, Map.of(), COLUMNS);
    }

    private void seenWithAllServices() {
        var seen = RosterFixtures.classGroups(jdbi, clock)
                .meet(
                        hillcrest.id(),
                        new ClassSeen(
                                platform.id(),
                                "1",
                                "7b",
                                "Year 7",
                                vle.at("/members").toString(),
                                null));
        jdbi.useHandle(handle -> handle.createUpdate("""
                with task as (
                    insert into assignment (school_id, class_group_id, kind, graded, set_at)
                    values (:school, :class, 'AGREEMENT', true, now())
                    returning id
                )
                insert into assignment_link (school_id, registration_id, deployment_id, resource_link_id, class_group_id,
                    assignment_id, line_items_url, scopes, seen_at)
                select :school, :platform, '1', 'link', :class, id, :url, :scopes, now()
                from task
                """)
                .bind("school", hillcrest.id().value())
                .bind("class", seen.id().value())
                .bind("platform", UUID.fromString(platform.id()))
                .bind("url", vle.at("/lineitems").toString())
                .bindArray("scopes", String.class, Gradebook.LINE_ITEM)
                .execute());
    }
}
