package cymru.addo.moodle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.addo.moodle.MoodleTrouble.Kind;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Held to what a real Moodle 4.5 asked for and answered; its habits are described in docs/moodle.md. */
class RestMoodleTest {
    private RecordedMoodle server;

    @BeforeEach
    void open() throws IOException {
        server = new RecordedMoodle();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void readsWhoTheSiteIsAndWhatTheTokenMayAsk() throws Exception {
        var site = server.answering("core_webservice_get_site_info").moodle().siteInfo();

        assertThat(site.name()).isEqualTo("Hillcrest All-through School");
        assertThat(site.address()).isEqualTo("http://127.0.0.1:8800");
        assertThat(site.account()).isEqualTo(68);
        assertThat(site.offers(MoodleFunction.COHORTS)).isTrue();
        assertThat(site.functions()).doesNotContain("core_course_create_courses");
    }

    @Test
    void asksByPostSoThatNoLogOfAnAddressHasTheToken() throws Exception {
        server.answering("core_cohort_get_cohorts").moodle().cohorts();

        assertThat(server.asked())
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("POST /webservice/rest/server.php ")
                .contains("wsfunction=core_cohort_get_cohorts", "moodlewsrestformat=json", "wstoken=0123456789abcdef")
                .doesNotContain("server.php?");
    }

    @Test
    void readsTheCohortsOfTheSite() throws Exception {
        var cohorts = server.answering("core_cohort_get_cohorts").moodle().cohorts();

        assertThat(cohorts).containsExactly(new MoodleCohort(1, "Year 4", "Y4"), new MoodleCohort(2, "Year 9", "Y9"));
    }

    @Test
    void readsWhoIsInACohort() throws Exception {
        var members =
                server.answering("core_cohort_get_cohort_members").moodle().cohortMembers(List.of(1L, 2L));

        assertThat(server.asked().get(0)).contains("cohortids[0]=1&cohortids[1]=2");
        assertThat(members).containsOnlyKeys(1L, 2L);
        assertThat(members.get(1L)).hasSize(30).contains(3L, 32L);
    }

    @Test
    void readsPeopleWithTheirProfileFields() throws Exception {
        var users = server.answering("core_user_get_users_by_field.id").moodle().users(List.of(3L, 4L));

        assertThat(server.asked().get(0)).contains("field=id", "values[0]=3&values[1]=4");
        assertThat(users).hasSize(2);
        assertThat(users.get(0))
                .isEqualTo(new MoodleUser(3, "Amelia", "Lewis", "4A", false, Map.of("yeargroup", "Year 4")));
    }

    @Test
    void asksForManyPeopleInSeveralRequests() throws Exception {
        var many = LongStream.rangeClosed(1, 450).boxed().toList();

        server.saying(200, "application/json", "[]").moodle().users(many);

        assertThat(server.asked()).hasSize(3);
        assertThat(server.asked().get(2)).contains("values[49]=450").doesNotContain("values[50]");
    }

    @Test
    void asksNothingAboutNobody() throws Exception {
        assertThat(server.moodle().users(List.of())).isEmpty();
        assertThat(server.moodle().cohortMembers(List.of())).isEmpty();
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void sendsAMessageToOnePerson() throws Exception {
        server.answering("core_message_send_instant_messages").moodle().message(3, "Darllena'r rheolau");

        assertThat(server.asked().get(0))
                .contains(
                        "messages[0][touserid]=3", "messages[0][text]=Darllena'r rheolau", "messages[0][textformat]=2");
    }

    @Test
    void saysThatAMessageWasNotTaken() throws Exception {
        server.answering("core_message_send_instant_messages.unknown_user");

        assertThatTrouble(() -> server.moodle().message(999999, "x"), Kind.REFUSED);
    }

    @Test
    void putsADayIntoTheCalendarOfACourse() throws Exception {
        var entry = new CalendarEntry(2, "Acceptable use agreement due", "Sign it", Instant.ofEpochSecond(1796000000));

        var number = server.answering("core_calendar_create_calendar_events")
                .moodle()
                .putInCalendar(entry);

        assertThat(number).isEqualTo(28);
        assertThat(server.asked().get(0))
                .contains("events[0][courseid]=2", "events[0][eventtype]=course", "events[0][timestart]=1796000000");
    }

    @Test
    void saysThatACalendarIsNotOurs() {
        server.saying(
                200,
                "application/json",
                "{\"events\":[],\"warnings\":[{\"item\":\"x\",\"warningcode\":\"nopermissions\",\"message\":\"No\"}]}");

        assertThatTrouble(
                () -> server.moodle().putInCalendar(new CalendarEntry(2, "x", "x", Instant.EPOCH)), Kind.NOT_PERMITTED);
    }

    @Test
    void findsTheActivitiesThatOpenTheToolByTheirLink() throws Exception {
        var activities = server.answering("core_course_get_contents.modname_lti")
                .moodle()
                .toolActivities(2);

        assertThat(activities).containsExactly(new ToolActivity(7, 3, "Year 4 acceptable use agreement"));
    }

    @Test
    void readsWhichActivitiesAreComplete() throws Exception {
        var before = server.answering("core_completion_get_activities_completion_status")
                .moodle();
        assertThat(before.activityStates(2, 3)).contains(new ActivityState(3, false));

        var after = server.answering("core_completion_get_activities_completion_status.after_ags_score")
                .moodle();
        assertThat(after.activityStates(2, 3)).contains(new ActivityState(7, true));
    }

    @Test
    void marksAnActivityComplete() throws Exception {
        server.answering("core_completion_override_activity_completion_status.lti")
                .moodle()
                .complete(7, 4);

        assertThat(server.asked().get(0)).contains("userid=4", "cmid=7", "newstate=1");
    }

    @ParameterizedTest
    @CsvSource({
        "error.bad_token, WRONG_TOKEN",
        "error.empty_token, WRONG_TOKEN",
        "error.function_not_in_service, NOT_IN_SERVICE",
        "error.missing_capability, NOT_PERMITTED",
        "error.onlyactive_needs_enrolreview, NOT_PERMITTED",
        "error.course_not_accessible, NOT_PERMITTED",
        "error.sitepolicynotagreed, SITE_POLICY",
        "error.sitepolicynotagreed_course, SITE_POLICY",
        "error.cohort_not_found, NOT_FOUND",
        "error.course_not_found, NOT_FOUND",
        "error.unknown_function, NOT_FOUND",
        "error.invalid_parameter_type, REFUSED",
        "error.missing_parameter, REFUSED",
        "error.unexpected_parameter, REFUSED",
        "error.bad_token_xml, NOT_MOODLE",
        "core_calendar_create_calendar_events.denied, NOT_FOUND"
    })
    void namesTheErrorsThatComeWithStatus200(String recorded, Kind kind) throws Exception {
        server.answering(recorded);

        assertThatTrouble(() -> server.moodle().cohorts(), kind);
    }

    @Test
    void quotesMoodleWithoutItsMarkup() throws Exception {
        server.answering("error.sitepolicynotagreed");

        assertThatThrownBy(() -> server.moodle().cohorts())
                .isInstanceOfSatisfying(MoodleTrouble.class, trouble -> assertThat(trouble.answer())
                        .isEqualTo("Site policy not agreed: Click here to open the site policy."));
    }

    @Test
    void seesNobodyWhereMoodleShowsNobody() throws Exception {
        assertThat(server.answering("error.silent_filter_without_viewdetails")
                        .moodle()
                        .users(List.of(3L)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<!DOCTYPE html><title>Maintenance</title>", "[{", "null", "\"text\"", "{}", "42"})
    void takesNothingElseForAnAnswer(String body) {
        server.saying(200, "application/json", body);

        assertThatTrouble(() -> server.moodle().cohorts(), Kind.NOT_MOODLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 500, 503, 301, 302})
    void takesAnotherStatusForNoAnswer(int status) {
        server.saying(status, "application/json", "[]");

        assertThatTrouble(() -> server.moodle().cohorts(), Kind.NOT_MOODLE);
    }

    @Test
    void followsNoRedirectWithTheTokenInHand() {
        server.behaving(exchange -> {
            exchange.getResponseHeaders().set("Location", server.address() + "/elsewhere");
            exchange.sendResponseHeaders(307, -1);
        });

        assertThatTrouble(() -> server.moodle().cohorts(), Kind.NOT_MOODLE);
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void hangsUpOnWhoSaysTooMuch() {
        server.behaving(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var some = "[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0".repeat(60_000).getBytes(UTF_8);
            for (var sent = 0L; sent <= RestService.LARGEST_ANSWER; sent += some.length)
                exchange.getResponseBody().write(some);
        });

        assertThatTrouble(() -> server.moodle(Duration.ofSeconds(30)).cohorts(), Kind.TOO_LONG);
    }

    @Test
    void waitsNoLongerThanForTheWholeAnswer() {
        server.behaving(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (var at = 0; at < 50; at++) {
                exchange.getResponseBody().write('[');
                exchange.getResponseBody().flush();
                sleep(40);
            }
        });

        assertThatTrouble(() -> server.moodle(Duration.ofMillis(200)).cohorts(), Kind.TIMED_OUT);
    }

    @Test
    void saysThatNobodyIsThere() throws Exception {
        var closed = new ServerSocket(0);
        var address = URI.create("http://127.0.0.1:" + closed.getLocalPort());
        closed.close();

        var moodle = new RestMoodle(
                new RestService(Moodles.newClient(), site -> true, address, "token", Duration.ofSeconds(5)));

        assertThatTrouble(moodle::siteInfo, Kind.UNREACHABLE);
    }

    @Test
    void asksNoAddressThatTheGuardRefuses() {
        var moodle = new RestMoodle(new RestService(
                Moodles.newClient(), site -> false, URI.create(server.address()), "token", Duration.ofSeconds(5)));

        assertThatTrouble(moodle::siteInfo, Kind.ADDRESS);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void saysNothingOfTheTokenOrOfAnybodyInAnException() {
        server.saying(
                200, "application/json", "{\"exception\":\"x\",\"errorcode\":\"y\",\"message\":\"Amelia Lewis\"}");

        assertThatThrownBy(() -> server.moodle().message(3, "Dear Amelia"))
                .hasMessage("REFUSED at core_message_send_instant_messages");
    }

    private static void assertThatTrouble(ThrowingCallable asking, Kind kind) {
        assertThatThrownBy(asking).isInstanceOfSatisfying(MoodleTrouble.class, trouble -> assertThat(trouble.kind())
                .isEqualTo(kind));
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
