package cymru.addo.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MembershipsTest {
    private static final String YEAR_4 = "/memberships/4";

    private static Classroom classroom;
    private static String bearer;

    @BeforeAll
    static void open() {
        classroom = new Classroom();
        bearer = "Bearer " + classroom.token();
    }

    @AfterAll
    static void close() {
        classroom.close();
    }

    @Test
    void tellsEveryoneOfTheClassWithShortRoles() {
        var answer = ask(YEAR_4);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(Memberships.MEDIA_TYPE);
        assertThat(members(answer)).hasSize(18);
        assertThat(member(answer, "28"))
                .containsEntry("status", "Active")
                .containsEntry("roles", List.of("Learner"))
                .containsEntry("name", "Amira Hughes");
    }

    @Test
    void countsAssistantsAmongTheLearners() {
        assertThat(member(ask(YEAR_4), "209")).containsEntry("roles", List.of("Learner"));
        assertThat(member(ask(YEAR_4), "202")).containsEntry("roles", List.of("Instructor"));
    }

    @Test
    void keepsAWithheldNameToItself() {
        assertThat(member(ask(YEAR_4), "42"))
                .containsOnlyKeys("status", "roles", "user_id", "lis_person_sourcedid", "group_enrollments");
    }

    @Test
    void isReadPageByPage() {
        var seen = new ArrayList<Object>();
        var next = YEAR_4 + "?limit=5";
        int pages = 0;
        while (next != null) {
            var answer = ask(next);
            members(answer).forEach(member -> seen.add(member.get("user_id")));
            next = next(answer);
            pages++;
        }

        assertThat(pages).isEqualTo(4);
        assertThat(seen).hasSize(18);
        assertThat(new HashSet<>(seen)).hasSize(18);
    }

    @Test
    void keepsTheRoleFromPageToPage() {
        var first = ask(YEAR_4 + "?role=Learner&limit=10");

        assertThat(members(first)).allMatch(member -> member.get("roles").equals(List.of("Learner")));
        assertThat(next(first)).contains("role=Learner");
    }

    @Test
    void asksForABearerToken() {
        assertThat(classroom.get(YEAR_4).statusCode()).isEqualTo(401);
        assertThat(classroom.get(YEAR_4, "Authorization", "Bearer 0123").statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", Memberships.MEDIA_TYPE + ", */*"})
    void refusesAnotherAccept(String accept) {
        var answer = classroom.get(YEAR_4, "Authorization", bearer, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=-1", "limit=many", "from=-1", "limit=99999999999"})
    void refusesALimitThatIsNone(String query) {
        assertThat(ask(YEAR_4 + "?" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void endsWithAnEmptyPageBeyondTheLast() {
        var answer = ask(YEAR_4 + "?limit=5&from=500");

        assertThat(members(answer)).isEmpty();
        assertThat(next(answer)).isNull();
    }

    @Test
    void leavesOutWhoHasLeftAndSaysSoToThoseWhoAskForDifferences() {
        var changes = link(ask("/memberships/6"), "differences");
        enrol("elin-gwyther", "blwyddyn-8", "left");
        enrol("amira-hughes", "blwyddyn-8", "active");
        var elin = "57";

        assertThat(members(ask("/memberships/6")))
                .noneMatch(member -> member.get("user_id").equals(elin));
        assertThat(members(ask(changes))).hasSize(2);
        assertThat(member(ask(changes), elin)).containsEntry("status", "Deleted");
        assertThat(member(ask(changes), "28")).containsEntry("status", "Active");
        assertThat(members(ask(link(ask(changes), "differences")))).isEmpty();
    }

    @Test
    void callsSomebodyInactiveWhoIsSuspended() {
        enrol("hannah-fletcher", "year-11", "inactive");

        assertThat(members(ask("/memberships/8")))
                .anyMatch(member -> member.get("status").equals("Inactive"));
        assertThat(classroom.get("/as/hannah-fletcher/course/year-11").statusCode())
                .isEqualTo(404);
    }

    @Test
    void tellsWhatALaunchOfAnActivityWouldCarry() {
        var answer = ask(YEAR_4 + "?rlid=5");

        var messages = (List<?>) member(answer, "28").get("message");
        assertThat(messages)
                .singleElement()
                .asInstanceOf(MAP)
                .containsEntry(LtiNames.CLAIM + "message_type", "LtiResourceLinkRequest");
        assertThat(ask(YEAR_4 + "?rlid=999").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsAtWhichTableSomebodySits() {
        var groups = classroom.call("GET", "/courses/4/groups", classroom.token(LtiNames.GROUPS_SCOPE), null, null);

        assertThat(groups.body()).contains("\"id\":\"4-1\"");
        assertThat(member(ask(YEAR_4), "28")).containsEntry("group_enrollments", List.of(Map.of("group_id", "4-1")));
        assertThat(member(ask(YEAR_4), "202")).doesNotContainKey("group_enrollments");
    }

    @Test
    void bearsALargeClass() {
        classroom.post("/api/crowd", Map.of("course", "staffroom", "count", "2000"));

        assertThat(members(ask("/memberships/11"))).hasSizeGreaterThan(2000);
    }

    @Test
    void knowsNoOtherClass() {
        assertThat(ask("/memberships/999").statusCode()).isEqualTo(404);
    }

    private static void enrol(String person, String course, String standing) {
        classroom.post("/api/enrolments", Map.of("person", person, "course", course, "standing", standing));
    }

    private static HttpResponse<String> ask(String path) {
        return classroom.get(path, "Authorization", bearer, "Accept", Memberships.MEDIA_TYPE);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> members(HttpResponse<String> answer) {
        return (List<Map<String, Object>>) Classroom.json(answer.body()).get("members");
    }

    private static Map<String, Object> member(HttpResponse<String> answer, String subject) {
        return members(answer).stream()
                .filter(member -> member.get("user_id").equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static String next(HttpResponse<String> answer) {
        return link(answer, "next");
    }

    private static String link(HttpResponse<String> answer, String rel) {
        return answer.headers()
                .firstValue("Link")
                .filter(link -> link.endsWith("rel=\"" + rel + "\""))
                .map(link -> link.substring(1, link.indexOf('>')))
                .orElse(null);
    }
}
