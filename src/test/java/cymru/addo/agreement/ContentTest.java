package cymru.addo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cymru.addo.content.WelshSpelling;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The content that we ship, held to every sentence of the content check. */
class ContentTest {
    private final ContentSource shipped = new ContentSource(ContentCheck.shipped());

    @TestFactory
    Stream<DynamicTest> holdsOurContentTo() {
        return Stream.of(ContentRule.values())
                .map(rule -> dynamicTest(rule.sentence(), () -> {
                    assumeTrue(
                            rule != ContentRule.WELSH_SPELLING || WelshSpelling.isInstalled(),
                            "aspell-cy is not installed");

                    assertThat(rule.faultsIn(shipped)).isEmpty();
                }));
    }
}
