package cymru.addo.classcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class WrittenCodeTest {
    @Test
    void readsWellFromTheBoard() {
        assertThat(WrittenCode.fresh(new SecureRandom())).matches("[A-HJKMNP-TV-Z]{4}-[A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void isKnownHoweverItIsTyped() {
        assertThat(WrittenCode.hash(" abcd efgh ")).isEqualTo(WrittenCode.hash("ABCD-EFGH"));
    }
}
