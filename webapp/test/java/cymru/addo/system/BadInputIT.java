package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What no page of ours would send, in every field of every endpoint there is: it is refused in plain words or does no harm, is
 * never a fault, and is never shown as it came.
 */
class BadInputIT {

    private static final Pattern OUT_OF_ITS_QUOTES = Pattern.compile("<[^<>]*\" onfocus=\"alert");

    private static Neighbours neighbours;
    private static TrueForms forms;

    @BeforeAll
    static void meetTheNeighbours() {
        neighbours = Neighbours.opened();
        forms = new TrueForms(neighbours);
    }

    static Stream<Endpoint> endpoints() {
        return Endpoint.all().stream();
    }

    static Stream<Endpoint> posts() {
        return endpoints().filter(endpoint -> endpoint.method().equals("POST"));
    }

    static Stream<Arguments> fields() {
        meetOnce();
        return endpoints().flatMap(endpoint -> forms.of(endpoint).stream()
                .flatMap(form -> form.fields().entrySet().stream())
                .map(field -> arguments(endpoint, field.getKey(), field.getValue())));
    }

    private static synchronized void meetOnce() {
        if (forms == null) meetTheNeighbours();
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void knowsEveryFieldOfEveryEndpoint(Endpoint endpoint) {
        assertThat(forms.of(endpoint)).as("%s has no true form", endpoint).isPresent();
        assertThat(forms.of(endpoint).orElseThrow().fields().keySet())
                .as("%s reads something that is not walked", endpoint)
                .containsAll(endpoint.parameters());
    }

    @Test
    void wouldNoticeAFieldThatIsNew() {
        var endpoint = Endpoint.of(ReadsSomethingNew.class).findFirst().orElseThrow();

        assertThat(endpoint.parameters()).containsExactly("field", "place");
        assertThat(forms.of(endpoint)).isEmpty();
    }

    @Path("l/{launch}/canary/{place}")
    static class ReadsSomethingNew {
        @POST
        public void read(@FormParam("field") String field) {}
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void takesTheFormAsItIsMeant(Endpoint endpoint) {
        var answered = truly(endpoint).sendTo(endpoint);

        assertThat(answered.status()).as(answered.toString()).isBetween(200, 399);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void refusesWhatCannotBe(Endpoint endpoint, String field, FieldKind kind) {
        for (var value : Nasty.VALUES) {
            var answered = truly(endpoint).with(field, value).sendTo(endpoint);

            isPlain(answered, value);
            if (kind.refuses(value)) isSentBack(answered);
            if (kind == FieldKind.HINT && !endpoint.hasPlace(field))
                assertThat(answered.status()).as(answered.toString()).isIn(200, 303);
            if (kind == FieldKind.WORDS && kind.refuses(value)) isKept(answered, endpoint, value);
        }
    }

    /** An invitation without a platform is a person who looks at it. */
    @ParameterizedTest
    @MethodSource("fields")
    void saysWhichFieldIsMissing(Endpoint endpoint, String field, FieldKind kind) {
        var answered = truly(endpoint).without(field).sendTo(endpoint);

        isPlain(answered, "");
        if (kind == FieldKind.CHOICE && !field.equals("openid_configuration")) isSentBack(answered);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void refusesTheIdsOfOthers(Endpoint endpoint, String field, FieldKind kind) {
        assumeThat(kind).isIn(FieldKind.CHOICE, FieldKind.CHOICE_OR_NOTHING);
        for (var id : Stream.concat(
                        neighbours.idsOfHarbour.stream(),
                        Stream.of(UUID.randomUUID().toString()))
                .toList()) {
            var answered = truly(endpoint).with(field, id).sendTo(endpoint);

            isPlain(answered, id);
            isSentBack(answered);
        }
    }

    @Test
    void refusesATeacherThePupilsOfAnotherClass() {
        var other = neighbours.atHillcrest("p5", launch -> launch.asLearner()
                .lti("context", Map.of("id", "course-5d", "title", "Year 5 e-safety")));
        other.ask("", "May I ask something, too?");
        var form = Neighbours.token(neighbours.teacher);
        form.putAll(Map.of("band", "D", "answer", "No."));
        var pupil = neighbours.id("select id::text from person where issuer = :issuer and subject = :subject", "p5");
        var question = neighbours.id("""
                select q.id::text
                from query q
                join person p on p.school_id = q.school_id and p.id = q.person_id
                where p.issuer = :issuer and p.subject = :subject
                """, "p5");

        assertThat(neighbours
                        .teacher
                        .send("class/pupils/" + pupil + "/band", form)
                        .status())
                .isEqualTo(404);
        assertThat(neighbours.teacher.send("class/questions/" + question, form).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("posts")
    void refusesWhatIsNoForm(Endpoint endpoint) {
        for (var type : Nasty.NO_FORMS)
            for (var body : List.of("", "{\"csrf\": 1}", "\u0000")) {
                var answered = truly(endpoint).sendTo(endpoint, type, body);

                isPlain(answered, body);
                assertThat(answered.status()).as(type + " " + answered).isBetween(400, 499);
            }
    }

    @ParameterizedTest
    @MethodSource("posts")
    void refusesAFormThatIsBrokenOrHuge(Endpoint endpoint) {
        for (var body : Nasty.BROKEN_FORMS) {
            var answered = truly(endpoint).sendTo(endpoint, "application/x-www-form-urlencoded", body);

            isPlain(answered, body);
            assertThat(answered.status()).as(answered.toString()).isBetween(400, 499);
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void passesOverABrokenQuery(Endpoint endpoint) {
        for (var query : Nasty.BROKEN_QUERIES)
            if (endpoint.method().equals("GET")) isPlain(truly(endpoint).ask(endpoint, query), query);
    }

    @ParameterizedTest
    @ValueSource(strings = {";;;", "*", "12345678901234567890", "cy;q=nonsense", "en-GB-oxendict-x-y-z,,,", "<script>"})
    void passesOverALanguageThatIsNone(String preferred) {
        var stranger = new Browserless().preferring(preferred);

        for (var page : List.of("/nowhere", "/l/nobody/agreement", "/lti/login", "/lti/register/used"))
            isPlain(stranger.get(neighbours.addo.url(page)), preferred);
    }

    private static Filled truly(Endpoint endpoint) {
        return forms.of(endpoint).orElseThrow().filled().get();
    }

    /**
     * Whatever was sent: no fault, nothing of the inside, nothing as it came; and a refusal is a page of ours. What is not even
     * HTTP the server refuses by itself, and without a word.
     */
    /** Only there are a person's words read as anything but words: a file holds them as they are. */
    private static boolean isPage(Answered answered) {
        return answered.header("Content-Type")
                .filter(type -> type.startsWith("text/csv"))
                .isEmpty();
    }

    private static void isPlain(Answered answered, String value) {
        assertThat(answered.status()).as(answered.toString()).isLessThan(500);
        assertThat(answered.body()).doesNotContain("Exception", "\tat ", "Payara");
        if (isPage(answered)) {
            assertThat(answered.body()).doesNotContain("<script>alert");
            assertThat(OUT_OF_ITS_QUOTES.matcher(answered.body()).find()).isFalse();
        }
        assertThat(answered.headers().map()).doesNotContainKey("a");
        if (answered.status() < 400 || answered.bytes().length == 0) return;
        assertThat(answered.header("Content-Type")).as(value + answered).hasValueSatisfying(type -> assertThat(type)
                .startsWith("text/html"));
        assertThat(answered.header("Content-Security-Policy"))
                .as(value + answered)
                .isPresent();
        assertThat(answered.heading()).as(value + answered).isNotBlank();
    }

    /** Refused, or led back to read what has changed. */
    private static void isSentBack(Answered answered) {
        if (answered.status() == 303) assertThat(answered.location().toString()).endsWith("again=changed");
        else assertThat(answered.status()).as(answered.toString()).isBetween(400, 499);
    }

    /** What was too long stands in its field again; a file has no field. */
    private static void isKept(Answered answered, Endpoint endpoint, String value) {
        if (endpoint.hasPlace("kind")) return;
        assertThat(answered.body()).as(answered.toString()).contains(value.substring(0, 100));
    }
}
