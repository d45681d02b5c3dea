package cymru.addo.lti.launch;

import static cymru.addo.lti.LaunchCheck.TIME;
import static cymru.addo.lti.testing.LaunchAssert.assertLetIn;
import static cymru.addo.lti.testing.LaunchAssert.assertRefused;

import cymru.addo.lti.testing.TestTool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeCheckTest {
    private final TestTool tool = new TestTool();
    private final long now = tool.clock.instant().getEpochSecond();

    @ParameterizedTest
    @ValueSource(strings = {"iat", "exp"})
    void refusesATokenThatDoesNotSayWhenItIsGood(String claim) {
        assertRefused(tool.enter(launch -> launch.without(claim)), TIME);
        assertRefused(tool.enter(launch -> launch.claim(claim, "soon")), TIME);
        assertRefused(tool.enter(launch -> launch.claim(claim, -1)), TIME);
        assertRefused(tool.enter(launch -> launch.claim(claim, 1e300)), TIME);
    }

    @Test
    void forgivesAClockThatIsAMinuteSlow() {
        assertLetIn(tool.enter(launch -> launch.issuedAt(now - 60)));
        assertLetIn(tool.enter(launch -> launch.issuedAt(now - 120)));
    }

    @Test
    void refusesATokenThatExpiredMoreThanAMinuteAgo() {
        assertRefused(tool.enter(launch -> launch.issuedAt(now - 121)), TIME);
    }

    @Test
    void forgivesAClockThatIsAMinuteFast() {
        assertLetIn(tool.enter(launch -> launch.issuedAt(now + 60)));
    }

    @Test
    void refusesATokenFromTheFuture() {
        assertRefused(tool.enter(launch -> launch.issuedAt(now + 61)), TIME);
        assertRefused(tool.enter(launch -> launch.issuedAt(now + 31_536_000)), TIME);
    }

    @Test
    void refusesATokenThatIsTooOldThoughItSaysItIsStillGood() {
        assertLetIn(tool.enter(launch -> launch.claim("iat", now - 660).claim("exp", now + 3600)));
        assertRefused(tool.enter(launch -> launch.claim("iat", now - 661).claim("exp", now + 3600)), TIME);
        assertRefused(tool.enter(launch -> launch.claim("iat", 0).claim("exp", now + 3600)), TIME);
    }

    @Test
    void refusesATokenThatExpiredBeforeItWasIssued() {
        assertRefused(tool.enter(launch -> launch.claim("iat", now).claim("exp", now - 1)), TIME);
    }

    @Test
    void refusesATokenThatIsNotGoodYet() {
        assertLetIn(tool.enter(launch -> launch.claim("nbf", now + 60)));
        assertRefused(tool.enter(launch -> launch.claim("nbf", now + 61)), TIME);
        assertRefused(tool.enter(launch -> launch.claim("nbf", "later")), TIME);
    }

    @Test
    void readsFractionsOfASecond() {
        assertLetIn(tool.enter(launch -> launch.claim("iat", now + 0.25).claim("exp", now + 60.5)));
    }
}
