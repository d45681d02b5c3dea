package cymru.addo.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineItemsTest {
    private static final String YEAR_9 = "/courses/7/lineitems?type_id=1";
    private static final String QUIZ =
            "{\"label\":\"Quiz\",\"scoreMaximum\":5,\"resourceId\":\"quiz-1\",\"tag\":\"module\"}";

    private Classroom classroom;
    private String token;

    @BeforeEach
    void open() {
        classroom = new Classroom();
        token = classroom.token(LtiNames.LINE_ITEM_SCOPE);
    }

    @AfterEach
    void close() {
        classroom.close();
    }

    @Test
    void tellsALaunchWhereTheColumnsAre() {
        var claims = classroom.launch("amira-hughes", "year-4-agreement");

        assertThat(claims.get(LtiNames.GRADES_CLAIM))
                .asInstanceOf(MAP)
                .containsEntry("lineitems", classroom.vle.url() + "/courses/4/lineitems?type_id=1")
                .hasEntrySatisfying(
                        "lineitem", item -> assertThat((String) item).endsWith("/lineitem?type_id=1"))
                .hasEntrySatisfying(
                        "scope", scopes -> assertThat((List<?>) scopes).hasSize(4));
    }

    @Test
    void namesNoColumnWhereThereAreNoneOrTwo() {
        assertThat(grades("hannah-fletcher", "year-11-agreement")).doesNotContainKey("lineitem");

        create("/courses/4/lineitems?type_id=1", "{\"label\":\"Second\",\"scoreMaximum\":1,\"resourceLinkId\":\"5\"}");

        assertThat(grades("amira-hughes", "year-4-agreement")).doesNotContainKey("lineitem");
    }

    @Test
    void makesAColumnAndFindsItAgain() {
        var made = create(YEAR_9, QUIZ);

        assertThat(made.statusCode()).isEqualTo(201);
        var address = (String) Classroom.json(made.body()).get("id");
        assertThat(address).startsWith(classroom.vle.url() + "/courses/7/lineitems/");
        var found = classroom.call("GET", address, token, null, null);
        assertThat(Classroom.json(found.body()))
                .containsEntry("label", "Quiz")
                .containsEntry("scoreMaximum", 5L)
                .containsEntry("resourceId", "quiz-1")
                .containsEntry("tag", "module");
    }

    @ParameterizedTest
    @CsvSource({
        "resource_id=quiz-1,1",
        "tag=module,2",
        "tag=module&resource_id=quiz-2,1",
        "resource_link_id=8,1",
        "tag=x,0"
    })
    void filters(String filter, int found) {
        create(YEAR_9, QUIZ);
        create(YEAR_9, QUIZ.replace("quiz-1", "quiz-2"));
        create(YEAR_9, "{\"label\":\"Agreement\",\"scoreMaximum\":1,\"resourceLinkId\":\"8\"}");

        assertThat(Classroom.rows(list(YEAR_9 + "&" + filter))).hasSize(found);
    }

    @Test
    void isReadPageByPage() {
        for (int i = 0; i < 5; i++) create(YEAR_9, QUIZ);
        var seen = new ArrayList<Object>();
        var next = YEAR_9 + "&tag=module&limit=2";
        while (next != null) {
            var answer = list(next);
            Classroom.rows(answer).forEach(row -> seen.add(row.get("id")));
            next = answer.headers()
                    .firstValue("Link")
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .orElse(null);
        }

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void replacesAColumnButNotWhatItBelongsTo() {
        var address = (String) Classroom.json(
                        create(YEAR_9, "{\"label\":\"A\",\"scoreMaximum\":1,\"tag\":\"t\",\"resourceLinkId\":\"8\"}")
                                .body())
                .get("id");

        classroom.call("PUT", address, token, LineItemsEndpoint.ITEM, "{\"label\":\"B\",\"scoreMaximum\":2}");

        assertThat(Classroom.json(
                        classroom.call("GET", address, token, null, null).body()))
                .isEqualTo(Map.of("id", address, "label", "B", "scoreMaximum", 2L, "resourceLinkId", "8"));
    }

    @Test
    void forgetsAColumnThatWasRemoved() {
        var address = (String) Classroom.json(create(YEAR_9, QUIZ).body()).get("id");

        assertThat(classroom.call("DELETE", address, token, null, null).statusCode())
                .isEqualTo(204);
        assertThat(classroom.call("GET", address, token, null, null).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"scoreMaximum\":5};400",
                "{\"label\":\" \",\"scoreMaximum\":5};400",
                "{\"label\":\"x\",\"scoreMaximum\":0};400",
                "{\"label\":\"x\"};400",
                "garbage;400",
                "{\"label\":\"x\",\"scoreMaximum\":1,\"resourceLinkId\":\"999\"};403",
                "{\"label\":\"x\",\"scoreMaximum\":1,\"resourceLinkId\":\"5\"};403"
            })
    void refusesWhatIsNoColumnOfTheClass(String body, int status) {
        assertThat(create(YEAR_9, body).statusCode()).isEqualTo(status);
    }

    @Test
    void insistsOnTheMediaTypes() {
        assertThat(classroom
                        .call("POST", YEAR_9, token, "application/json", QUIZ)
                        .statusCode())
                .isEqualTo(400);
        for (var accept : List.of("*/*", "application/json"))
            assertThat(classroom
                            .get(YEAR_9, "Authorization", "Bearer " + token, "Accept", accept)
                            .statusCode())
                    .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {LtiNames.MEMBERSHIPS_SCOPE, LtiNames.SCORE_SCOPE})
    void asksForTheRightScope(String scope) {
        var other = classroom.token(scope);

        assertThat(classroom.call("GET", YEAR_9, other, null, null).statusCode())
                .isEqualTo(401);
    }

    @Test
    void letsAReaderReadOnly() {
        var reader = classroom.token(LtiNames.LINE_ITEM_READ_SCOPE);

        assertThat(classroom.call("GET", YEAR_9, reader, null, null).statusCode())
                .isEqualTo(200);
        assertThat(classroom
                        .call("POST", YEAR_9, reader, LineItemsEndpoint.ITEM, QUIZ)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void answersOnlyAtTheToolsOwnAddress() {
        assertThat(list("/courses/7/lineitems").statusCode()).isEqualTo(200);
        assertThat(list("/courses/7/lineitems?type_id=7").statusCode()).isEqualTo(401);
        assertThat(list("/courses/999/lineitems?type_id=1").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> create(String path, String body) {
        return classroom.call("POST", path, token, LineItemsEndpoint.ITEM, body);
    }

    private HttpResponse<String> list(String path) {
        return classroom.call("GET", path, token, null, null);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> grades(String person, String activity) {
        return (Map<String, Object>) classroom.launch(person, activity).get(LtiNames.GRADES_CLAIM);
    }
}
