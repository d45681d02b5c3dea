package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody who begins logins without end fills neither the tables nor the way of everybody else. */
class LoginFloodIT {

    private static final int AT_ONCE = 5;
    private static final int PENDING = 60;
    private static final Duration A_LOOK = Duration.ofSeconds(10);
    private static final AtomicInteger LAST_HOME = new AtomicInteger();

    private static final TwoSchools SCHOOLS = new TwoSchools();
    private static AddoServer addo;

    @BeforeAll
    static void openANarrowDoor() {
        addo = AddoServer.withRegistrations(Demonstration.freshFolder("flood"), SCHOOLS.registrations())
                .told("ADDO_PROXIES", "1")
                .told("ADDO_LOGIN_BURST", String.valueOf(AT_ONCE))
                .told("ADDO_LOGIN_PER_SECOND", "1")
                .told("ADDO_LOGIN_PENDING", String.valueOf(PENDING))
                .start();
    }

    @AfterAll
    static void closeTheDoor() {
        addo.close();
        SCHOOLS.close();
    }

    @Test
    void asksWhoeverComesTooOftenToWait() {
        var home = aHome();
        for (var login = 0; login < AT_ONCE; login++)
            assertThat(login(home).status()).isEqualTo(302);

        var refused = login(home);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).contains("1");
        assertThat(refused.header("Set-Cookie")).isEmpty();
        assertThat(refused.heading()).isEqualTo("Many people are coming in at once");
        assertThat(refused.text()).contains("Please wait a few seconds");
    }

    @Test
    void letsNobodyGuessClassCodes() {
        var home = aHome();

        var answers = IntStream.range(0, 100)
                .mapToObj(each -> guess(home))
                .filter(answer -> answer.status() == 429)
                .findFirst();

        assertThat(answers.orElseThrow().text()).contains("Too many codes were tried from here");
        assertThat(guess(aHome()).status()).as("from another address").isEqualTo(404);
    }

    private static Answered guess(String from) {
        return new Browserless().saying("X-Forwarded-For", from).get(addo.url("/join?lang=en&code=AAAA-AAAA"));
    }

    @Test
    void asksInWelshToo() {
        var home = aHome();
        for (var login = 0; login < AT_ONCE; login++) login(home);

        var refused = begin(new Browserless().saying("X-Forwarded-For", home).preferring("cy"));

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.language()).isEqualTo("cy");
        assertThat(refused.heading()).isEqualTo("Mae llawer o bobl yn dod i mewn ar yr un pryd");
    }

    @Test
    void letsThemInWhenTheyHaveWaited() {
        var home = aHome();
        for (var login = 0; login <= AT_ONCE; login++) login(home);

        addo.await("rested", A_LOOK, () -> login(home).status() == 302);
    }

    @Test
    void asksNobodyElseToWait() {
        var busy = aHome();
        for (var login = 0; login <= AT_ONCE; login++) login(busy);

        assertThat(login(aHome()).status()).isEqualTo(302);
    }

    @Test
    void believesOurProxyAndNotTheBrowser() {
        var home = aHome();
        for (var login = 0; login < AT_ONCE; login++) login("203.0.113." + login + ", " + home);

        assertThat(login("203.0.113.77, " + home).status()).isEqualTo(429);
    }

    @Test
    void beginsNoMoreLoginsThanItCanKeep() {
        Answered refused;
        do refused = login(aHome());
        while (refused.status() == 302);

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).contains("60");
        assertThat(refused.heading()).isEqualTo("Addo is very busy just now");
        assertThat(pending()).isLessThanOrEqualTo(PENDING);

        addo.database().tables().useHandle(handle -> handle.execute("update login_state set expires_at = now()"));
        addo.await("emptied", A_LOOK, () -> login(aHome()).status() == 302);
    }

    private static int pending() {
        return addo.database().tables().withHandle(handle -> handle.createQuery(
                        "select count(*) from login_state where expires_at > now() and consumed_at is null")
                .mapTo(Integer.class)
                .one());
    }

    private static Answered login(String from) {
        return begin(new Browserless().saying("X-Forwarded-For", from));
    }

    private static Answered begin(Browserless browser) {
        return browser.post(addo.url("/lti/login"), AtTheDoor.announcement(addo, SCHOOLS.hillcrest));
    }

    /** An address nobody has called from yet. */
    private static String aHome() {
        var home = LAST_HOME.incrementAndGet();
        return "198.51." + home / 250 + "." + home % 250;
    }
}
