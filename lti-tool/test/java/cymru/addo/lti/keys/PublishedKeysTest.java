package cymru.addo.lti.keys;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.keys.PublishedKeys.Found;
import cymru.addo.lti.keys.PublishedKeys.State;
import cymru.addo.lti.testing.CannedAnswers;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.lti.testing.TestKeys;
import cymru.addo.lti.testing.TestPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedKeysTest {
    private final TestPlatform platform = new TestPlatform("https://vle.example", TestClock.ofAMorning());
    private final CannedAnswers outgoing = new CannedAnswers();

    private Found look() {
        return new PublishedKeys(outgoing).look(platform.registration());
    }

    @Test
    void countsTheKeysThatALaunchMayBeSignedWith() {
        outgoing.at(platform.keySetUri(), TestKeys.setOf(TestKeys.PLATFORM, TestKeys.P256, TestKeys.WEAK));

        assertThat(look()).isEqualTo(new Found(2, State.USABLE, ""));
    }

    @Test
    void asksEachTimeAnew() {
        outgoing.at(platform.keySetUri(), TestKeys.setOf(TestKeys.PLATFORM));

        look();
        look();

        assertThat(outgoing.asked()).hasSize(2);
    }

    @Test
    void findsNoneUsableAmongWeakOnes() {
        outgoing.at(platform.keySetUri(), TestKeys.setOf(TestKeys.WEAK));

        assertThat(look().state()).isEqualTo(State.NONE_USABLE);
    }

    @ParameterizedTest
    @CsvSource({"404, NOT_THERE", "401, NOT_THERE", "302, NOT_THERE", "429, BUSY", "500, BUSY"})
    void saysWhatThePlatformAnsweredInstead(int status, State state) {
        outgoing.at(platform.keySetUri(), status, "<html>");

        assertThat(look()).isEqualTo(new Found(0, state, "the key set answered " + status));
    }

    @Test
    void tellsAPageForPeopleFromKeys() {
        outgoing.at(platform.keySetUri(), "<html>Sign in</html>");

        assertThat(look().state()).isEqualTo(State.UNREADABLE);
    }

    @Test
    void noticesAPlatformThatIsDown() {
        outgoing.down(platform.keySetUri());

        assertThat(look().state()).isEqualTo(State.NO_ANSWER);
    }
}
