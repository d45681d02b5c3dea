package cymru.addo.lti.grade;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.Json;
import cymru.addo.lti.launch.Services.Grades;
import cymru.addo.lti.service.ServiceOutcome;
import cymru.addo.lti.service.ServiceOutcome.Done;
import cymru.addo.lti.service.ServiceOutcome.Gone;
import cymru.addo.lti.service.ServiceOutcome.Refused;
import cymru.addo.lti.service.ServiceOutcome.TryLater;
import cymru.addo.lti.testing.TestServices;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineItemsTest {
    private static final String ITEMS = "/course/4/lineitems?type_id=1";
    private static final String SEARCH = ITEMS + "&resource_id=agreement&tag=answer";
    private static final String MEDIA_TYPE = "application/vnd.ims.lis.v2.lineitem+json";
    private static final Column WANTED =
            Column.called("Our agreement", 1).knownBy("agreement", "answer").ofLink("link-1");

    private TestServices platform;
    private LineItems lineItems;

    @BeforeEach
    void start() throws Exception {
        platform = new TestServices();
        lineItems = new LineItems(platform.http, platform.tokens);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private Gradebook gradebook() {
        return gradebook(Gradebook.SCOPES);
    }

    private Gradebook gradebook(Set<String> scopes) {
        return new Gradebook(
                platform.registration, "1", new Grades(scopes, Optional.of(platform.at(ITEMS)), Optional.empty()));
    }

    private String item(int number, String link) {
        var ofLink = link == null ? "" : ",\"resourceLinkId\":\"" + link + "\"";
        return "{\"id\":\"" + address(number) + "\",\"label\":\"Our agreement\",\"scoreMaximum\":1,"
                + "\"resourceId\":\"agreement\",\"tag\":\"answer\"" + ofLink + ",\"ltiLinkId\":\"3\"}";
    }

    private URI address(int number) {
        return platform.at("/course/4/lineitems/" + number + "/lineitem?type_id=1");
    }

    private String path(int number) {
        return "/course/4/lineitems/" + number + "/lineitem?type_id=1";
    }

    private void holds(String... items) {
        platform.server.answers(SEARCH, 200, "application/json", "[" + String.join(",", items) + "]");
    }

    private Optional<LineItem> found() {
        return done(lineItems.find(gradebook(), WANTED));
    }

    private static <T> T done(ServiceOutcome<T> outcome) {
        if (outcome instanceof Done<T> done) return done.value();
        throw new AssertionError("not done: " + outcome);
    }

    @Test
    void looksByResourceAndTagBesideWhatTheAddressAlreadyAsks() {
        holds();

        assertThat(found()).isEmpty();
        var asked = platform.server.asked(SEARCH).get(0);
        assertThat(asked.header("Accept")).isEqualTo("application/vnd.ims.lis.v2.lineitemcontainer+json");
        assertThat(asked.header("Authorization")).isEqualTo("Bearer t1");
    }

    @Test
    void findsTheColumnOfItsLinkFirst() {
        holds(item(1, null), item(2, "link-9"), item(3, "link-1"));

        assertThat(found().orElseThrow().id()).isEqualTo(address(3));
    }

    @Test
    void findsAColumnThatBelongsToNoLink() {
        holds(item(2, "link-9"), item(1, null));

        assertThat(found().orElseThrow().id()).isEqualTo(address(1));
    }

    @Test
    void leavesAColumnOfAnotherLinkAlone() {
        holds(item(2, "link-9"));

        assertThat(found()).isEmpty();
    }

    @Test
    void believesNoPlatformThatIgnoresTheQuestion() {
        holds(item(1, "link-1").replace("agreement\",\"tag", "quiz\",\"tag"));

        assertThat(found()).isEmpty();
    }

    @Test
    void looksOnEveryPageThoughTheQuotesBeCurly() {
        var second = platform.at(ITEMS + "&from=1").toString().replace("&", "&amp;");
        platform.server
                .answers(
                        SEARCH,
                        200,
                        Map.of("Link", "<" + second + ">; rel=\u00e2\u0080\u009cnext\u00e2\u0080\u009d"),
                        "[" + item(1, "x") + "]")
                .answers(ITEMS + "&from=1", 200, "application/json", "[" + item(2, "link-1") + "]");

        assertThat(found().orElseThrow().id()).isEqualTo(address(2));
    }

    @Test
    void asksForPagesOfASizeWhereToldTo() {
        platform.server.answers(ITEMS + "&limit=50", 200, "application/json", "[" + item(1, null) + "]");

        assertThat(done(lineItems.all(gradebook(), LineItemFilter.ALL.inPagesOf(50))))
                .hasSize(1);
    }

    @Test
    void makesAColumnOnlyWhereNoneIsFound() {
        holds();
        platform.server.answers(ITEMS, 201, MEDIA_TYPE, item(5, "link-1"));

        assertThat(done(lineItems.findOrCreate(gradebook(), WANTED)).id()).isEqualTo(address(5));

        var posted = platform.server.asked(ITEMS).get(0);
        assertThat(posted.method()).isEqualTo("POST");
        assertThat(posted.header("Content-type")).isEqualTo(MEDIA_TYPE);
        assertThat(Json.object(posted.body()).orElseThrow().values())
                .containsEntry("label", "Our agreement")
                .containsEntry("resourceId", "agreement")
                .containsEntry("tag", "answer")
                .containsEntry("resourceLinkId", "link-1");
    }

    @Test
    void makesNoneWhereACopiedCourseBroughtOne() {
        holds(item(1, "link-1"));

        assertThat(done(lineItems.findOrCreate(gradebook(), WANTED)).id()).isEqualTo(address(1));
        assertThat(platform.server.asked(ITEMS)).isEmpty();
    }

    @Test
    void makesNoneWhereItCannotLook() {
        platform.server.answers(SEARCH, 500, "text/html", "<html>");

        assertThat(lineItems.findOrCreate(gradebook(), WANTED)).isInstanceOf(TryLater.class);
        assertThat(platform.server.asked(ITEMS)).isEmpty();
    }

    @Test
    void readsBeforeItChangesAndGivesBackWhatIsNotOurs() {
        platform.server.answers(path(1), 200, MEDIA_TYPE, item(1, "link-1"));

        var renamed = lineItems.change(gradebook(), address(1), column -> Column.called("Ein cytundeb \u0175", 2)
                .knownBy("agreement", "answer")
                .ofLink("another"));

        assertThat(done(renamed).id()).isEqualTo(address(1));
        var asked = platform.server.asked(path(1));
        assertThat(asked).extracting(each -> each.method()).containsExactly("GET", "PUT");
        assertThat(asked.get(0).header("Accept")).isEqualTo(MEDIA_TYPE);
        assertThat(asked.get(1).body()).contains("\\u0175");
        assertThat(Json.object(asked.get(1).body()).orElseThrow().values())
                .containsEntry("label", "Ein cytundeb \u0175")
                .containsEntry("id", address(1).toString())
                .containsEntry("resourceLinkId", "link-1")
                .containsEntry("ltiLinkId", "3");
    }

    @Test
    void changesNothingThatIsGone() {
        platform.server.answers(path(1), 404, "application/json", "{}");

        assertThat(lineItems.change(gradebook(), address(1), column -> column)).isInstanceOf(Gone.class);
        assertThat(platform.server.asked(path(1))).hasSize(1);
    }

    @Test
    void asksForNothingThatTheLaunchDidNotOffer() {
        var none = gradebook(Set.of(Gradebook.SCORE));

        assertThat(lineItems.find(none, WANTED)).isInstanceOf(Refused.class);
        assertThat(lineItems.create(none, WANTED)).isInstanceOf(Refused.class);
        assertThat(platform.server.asked("/token")).isEmpty();
    }

    @Test
    void leavesOutColumnsThatAreNone() {
        holds("7", "null", "{}", "{\"id\":\"x\",\"label\":\"A\",\"scoreMaximum\":1}", item(1, "link-1"));

        assertThat(done(lineItems.find(gradebook(), WANTED))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{}", "null", "[{\"id\":"})
    void triesLaterWhereTheAnswerIsNoList(String body) {
        platform.server.answers(SEARCH, 200, "application/json", body);

        assertThat(lineItems.find(gradebook(), WANTED)).isInstanceOf(TryLater.class);
    }
}
