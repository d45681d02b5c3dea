package cymru.addo.lti.grade;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.Json;
import cymru.addo.lti.ToolSettings;
import cymru.addo.lti.launch.Launch;
import cymru.addo.lti.service.ServiceOutcome;
import cymru.addo.lti.service.ServiceOutcome.Done;
import cymru.addo.lti.testing.TestServices;
import cymru.addo.lti.testing.TestTool;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The grade part of the 1EdTech certification suite: a learner launches once, and the tool makes columns and marks by itself.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/cert">LTI Advantage conformance certification guide 6.4</a>
 */
class CertificationGradesTest {
    private static final String ITEMS = "/course/4/lineitems";
    private static final String SEARCH = ITEMS + "?resource_id=agreement&tag=answer";
    private static final String ITEM = ITEMS + "/1";

    private final TestTool tool = new TestTool(ToolSettings.at(TestTool.ADDRESS).allowingLoopback());
    private TestServices platform;
    private Gradebook gradebook;

    @BeforeEach
    void launch() throws Exception {
        platform = new TestServices();
        platform.server
                .answers(SEARCH, 200, "application/json", "[]")
                .answers(ITEMS, 201, "application/json", item())
                .answers(ITEM, 200, "application/json", item())
                .answers(ITEM + "/scores", 200, Map.of(), "")
                .answers(
                        ITEM + "/results",
                        200,
                        "application/json",
                        "[{\"userId\":\"3\",\"resultScore\":1,\"resultMaximum\":1}]");
        gradebook = new Gradebook(
                platform.registration, "1", launched().services().grades().orElseThrow());
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private Launch launched() {
        return tool.entered(launch -> launch.asLearner()
                .claim(
                        "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint",
                        Map.of(
                                "scope",
                                List.copyOf(Gradebook.SCOPES),
                                "lineitems",
                                platform.at(ITEMS).toString())));
    }

    private String item() {
        return "{\"id\":\"" + platform.at(ITEM) + "\",\"label\":\"Our agreement\",\"scoreMaximum\":1,"
                + "\"resourceId\":\"agreement\",\"tag\":\"answer\"}";
    }

    private LineItem column() {
        var wanted = Column.called("Our agreement", 1).knownBy("agreement", "answer");
        return done(new LineItems(platform.http, platform.tokens).findOrCreate(gradebook, wanted));
    }

    private ServiceOutcome<Score> marked() {
        return scores().send(gradebook, column().id(), Score.completed("3", Marks.of(1, 1), platform.clock.instant()));
    }

    private Scores scores() {
        return new Scores(platform.http, platform.tokens);
    }

    private static <T> T done(ServiceOutcome<T> outcome) {
        if (outcome instanceof Done<T> done) return done.value();
        throw new AssertionError("not done: " + outcome);
    }

    @Test
    void ags1LetsALearnerInWithTheGradeClaim() {
        assertThat(gradebook.mayScore()).isTrue();
        assertThat(gradebook.mayCreate()).isTrue();
        assertThat(gradebook.offered().lineItems()).contains(platform.at(ITEMS));
    }

    @Test
    void ags2MakesALineItem() {
        column();

        var posted = platform.server.asked(ITEMS).get(0);
        assertThat(posted.method()).isEqualTo("POST");
        assertThat(posted.header("Content-type")).isEqualTo("application/vnd.ims.lis.v2.lineitem+json");
    }

    @Test
    void ags3FindsALineItemInsteadOfMakingAnother() {
        platform.server.answers(SEARCH, 200, "application/json", "[" + item() + "]");

        assertThat(column()).isEqualTo(column());
        assertThat(platform.server.asked(ITEMS)).hasSize(1);
    }

    @Test
    void ags4ReadsALineItem() {
        assertThat(done(new LineItems(platform.http, platform.tokens).get(gradebook, platform.at(ITEM)))
                        .column()
                        .label())
                .isEqualTo("Our agreement");
    }

    @Test
    void ags5PostsAScore() {
        assertThat(marked()).isInstanceOf(Done.class);

        var posted = platform.server.asked(ITEM + "/scores").get(0);
        assertThat(posted.header("Content-type")).isEqualTo("application/vnd.ims.lis.v1.score+json");
        assertThat(Json.object(posted.body()).orElseThrow().values())
                .containsKeys(
                        "userId", "timestamp", "activityProgress", "gradingProgress", "scoreGiven", "scoreMaximum");
    }

    @Test
    void ags6ReadsTheResultBack() {
        marked();

        var results = done(scores().results(gradebook, platform.at(ITEM), Optional.empty()));
        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.userId()).isEqualTo("3");
            assertThat(result.score()).contains(BigDecimal.ONE);
        });
    }

    @Test
    void ags7ShowsABearerTokenForTheScopesOfTheClaim() {
        marked();

        assertThat(platform.server.asked(ITEM + "/scores").get(0).header("Authorization"))
                .isEqualTo("Bearer t1");
        assertThat(platform.server.asked("/token").get(0).body())
                .contains("lti-ags%2Fscope%2Fscore")
                .contains("lti-ags%2Fscope%2Flineitem");
    }
}
