package cymru.addo.lti.grade;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONArrayUtils;
import cymru.addo.lti.Claims;
import cymru.addo.lti.launch.Services.Grades;
import cymru.addo.lti.service.ServiceOutcome;
import cymru.addo.lti.service.ServiceOutcome.Done;
import cymru.addo.lti.service.ServiceOutcome.Gone;
import cymru.addo.lti.service.ServiceOutcome.OutOfOrder;
import cymru.addo.lti.service.ServiceOutcome.Refused;
import cymru.addo.lti.service.ServiceOutcome.TryLater;
import cymru.addo.lti.testing.MoodleSamples;
import cymru.addo.lti.testing.TestServices;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The gradebook of a real Moodle: what it answered, answered again by a real server to what we really send. */
class RealMoodleGradesTest {
    private TestServices moodle;
    private LineItems lineItems;
    private Scores scores;

    @BeforeEach
    void start() throws Exception {
        moodle = new TestServices();
        lineItems = new LineItems(moodle.http, moodle.tokens);
        scores = new Scores(moodle.http, moodle.tokens);
    }

    @AfterEach
    void stop() {
        moodle.close();
    }

    private Claims recorded(String name) {
        return MoodleSamples.read("ags", moodle.at("")).object(name);
    }

    /** The answer is given again at the address at which it was given. */
    private URI says(String name) {
        var address = recorded(name).object("request").uri("url").orElseThrow();
        var answer = recorded(name).object("response");
        var path = address.getRawPath() + "?" + address.getRawQuery();
        moodle.server.answers(
                path,
                answer.number("status").orElseThrow().intValue(),
                answer.object("headers").text("Content-Type").orElseThrow(),
                bodyOf(answer));
        return address;
    }

    private static String bodyOf(Claims answer) {
        var body = answer.values().get("body");
        if (body instanceof List<?> list) return JSONArrayUtils.toJSONString(list);
        return body instanceof String text ? text : MoodleSamples.body(answer);
    }

    private URI items() {
        return moodle.at("/mod/lti/services.php/2/lineitems?type_id=1");
    }

    private URI item(int number) {
        return moodle.at("/mod/lti/services.php/2/lineitems/" + number + "/lineitem?type_id=1");
    }

    private Gradebook gradebook() {
        return new Gradebook(
                moodle.registration, "1", new Grades(Gradebook.SCOPES, Optional.of(items()), Optional.of(item(4))));
    }

    private ServiceOutcome<Score> sent(int item) {
        return scores.send(gradebook(), item(item), Score.completed("3", Marks.of(1, 1), moodle.clock.instant()));
    }

    @Test
    void readsTheColumnOfADeepLinkedActivity() {
        says("lineitems.get");

        var all = lineItems.all(gradebook(), LineItemFilter.ALL);

        assertThat(all).isInstanceOf(Done.class);
        var column = ((Done<List<LineItem>>) all).value().get(0);
        assertThat(column.id()).isEqualTo(item(4));
        assertThat(column.column().resourceId()).contains("aup-y4");
        assertThat(column.column().tag()).contains("agreement");
        assertThat(column.column().resourceLinkId()).contains("3");
    }

    @ParameterizedTest
    @CsvSource({"lineitems.get,Accept", "lineitem.get,Accept", "results.all,Accept", "score.post_ok,Content-Type"})
    void sendsTheMediaTypeThatWasTaken(String name, String header) {
        var address = says(name);
        lineItems.all(gradebook(), LineItemFilter.ALL);
        lineItems.get(gradebook(), item(4));
        scores.results(gradebook(), item(4), Optional.empty());
        sent(4);

        var asked = moodle.server
                .asked(address.getRawPath() + "?" + address.getRawQuery())
                .get(0);
        var spelt = header.equals("Accept") ? header : "Content-type";
        assertThat(asked.header(spelt))
                .isEqualTo(recorded(name)
                        .object("request")
                        .object("headers")
                        .text(header)
                        .orElseThrow());
    }

    @Test
    void makesAColumn() {
        says("lineitems.post_standalone");

        var made = lineItems.create(
                gradebook(), Column.called("Year 4 AUP 2026/27", 1).knownBy("aup", "signed"));

        assertThat(made).isInstanceOfSatisfying(Done.class, done -> assertThat(((LineItem) done.value()).id())
                .isEqualTo(item(5)));
    }

    @Test
    void isToldWhyAColumnOfAnotherToolsLinkIsNotMade() {
        says("lineitems.post_foreign_link");

        assertThat(lineItems.create(gradebook(), Column.called("x", 5).ofLink("999")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(403));
    }

    @Test
    void sendsAMarkAndIsContentWithAnEmptyAnswer() {
        says("score.post_ok");

        assertThat(sent(4)).isInstanceOf(Done.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"score.post_same_timestamp", "score.post_older", "score.timestamp_now_after_future"})
    void isToldThatANewerMarkIsThere(String name) {
        says(name);

        assertThat(sent(4)).isInstanceOf(OutOfOrder.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"score.unknown_user", "score.teacher", "score.ta", "score.not_enrolled_pupil"})
    void isToldThatSomebodyHasNoMarksThere(String name) {
        says(name);

        assertThat(sent(4)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.status())
                .isEqualTo(400));
    }

    @Test
    void takesItsBrokenStatusLineForAMomentOfWeakness() {
        says("score.nonnumeric_user");

        assertThat(sent(4)).isInstanceOf(TryLater.class);
    }

    @Test
    void isToldThatAColumnWasDeleted() {
        says("score.deleted_item");
        says("lineitem.get_deleted");

        assertThat(sent(5)).isInstanceOf(Gone.class);
        assertThat(lineItems.get(gradebook(), item(5))).isInstanceOf(Gone.class);
    }

    @Test
    void readsResultsWithTheirTimes() {
        says("results.after");

        var results = scores.results(gradebook(), item(4), Optional.empty());

        assertThat(results).isInstanceOf(Done.class);
        var result = ((Done<List<Result>>) results).value().get(0);
        assertThat(result.userId()).isEqualTo("3");
        assertThat(result.comment()).contains("Signed on 22 Nov");
        assertThat(result.timestamp()).isPresent();
    }

    @Test
    void isRefusedWithoutAToken() {
        says("lineitems.get");
        moodle.server.answers("/mod/lti/services.php/2/lineitems/7/lineitem?type_id=1", 401, "application/json", "{}");

        assertThat(lineItems.get(gradebook(), item(7))).isInstanceOf(Refused.class);
    }
}
