package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever guesses at the code of a desk soon has to wait, and nobody else with them. */
class GuessedCodesIT {
    private static final int MANY = 400;
    private static final TwoSchools SCHOOLS = new TwoSchools();
    private static AddoServer addo;

    @BeforeAll
    static void standBehindAProxy() {
        addo = AddoServer.withRegistrations(Demonstration.freshFolder("guesses"), SCHOOLS.registrations())
                .told("ADDO_PROXIES", "1")
                .start();
    }

    @AfterAll
    static void closeTheDoor() {
        addo.close();
        SCHOOLS.close();
    }

    @Test
    void letsAFewTriesPassAndThenAsksToWait() {
        assertThat(visit("198.51.100.1", "en").status()).isEqualTo(404);

        var refused = guessUntilRefused("198.51.100.1", "en");

        assertThat(refused.heading()).isEqualTo("That was a little too much at once");
        assertThat(refused.header("X-Robots-Tag")).contains("noindex");
        assertThat(visit("198.51.100.2", "en").status()).as("somebody else").isEqualTo(404);
    }

    @Test
    void asksInWelshToo() {
        var refused = guessUntilRefused("198.51.100.3", "cy");

        assertThat(refused.language()).isEqualTo("cy");
        assertThat(refused.heading()).isEqualTo("Roedd hynny braidd yn ormod ar unwaith");
    }

    private static Answered guessUntilRefused(String from, String language) {
        var answer = visit(from, language);
        for (var tried = 0; tried < MANY && answer.status() != 429; tried++) answer = visit(from, language);
        assertThat(answer.status()).isEqualTo(429);
        return answer;
    }

    private static Answered visit(String from, String language) {
        return new Browserless()
                .saying("X-Forwarded-For", from)
                .get(addo.url("/visit/AAAAAAAAAAAAAAAA?lang=" + language));
    }
}
