package cymru.addo.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortCodeTest {
    private static final String HASH = "00443214c74254b635cf84653a56d7c675be77df0123456789abcdef01234567";
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final ShortCode code = ShortCode.of(HASH);

    @Test
    void isThreeGroupsOfFourWithoutLookAlikes() {
        assertThat(code.toString()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
        assertThat(code.value()).startsWith("01234567");
    }

    @Test
    void isReadHoweverItIsTyped() {
        assertThat(ShortCode.typed(" " + code.toString().toLowerCase() + " ")).contains(code);
        assertThat(ShortCode.typed(code.value().replace('0', 'O').replace('1', 'l')))
                .contains(code);
    }

    @Test
    void findsItsHashAndNoOther() {
        assertThat(code.hashPrefix()).isEqualTo(HASH.substring(0, 13));
        assertThat(code.fits(HASH)).isTrue();
        assertThat(code.fits(HASH.replace("00443", "00444"))).isFalse();
    }

    @Test
    void showsEverySlipOfOneLetter() {
        for (var at = 0; at < 12; at++)
            for (var other : SYMBOLS.toCharArray()) {
                var slipped = new StringBuilder(code.value());
                slipped.setCharAt(at, other);
                if (!slipped.toString().equals(code.value()))
                    assertThat(ShortCode.typed(slipped.toString()))
                            .as(slipped.toString())
                            .isEmpty();
            }
    }

    @Test
    void showsTwoLettersThatWereSwapped() {
        for (var at = 0; at < 11; at++) {
            var swapped = new StringBuilder(code.value());
            swapped.setCharAt(at, code.value().charAt(at + 1));
            swapped.setCharAt(at + 1, code.value().charAt(at));
            if (!swapped.toString().equals(code.value()))
                assertThat(ShortCode.typed(swapped.toString()))
                        .as(swapped.toString())
                        .isEmpty();
        }
    }

    @Test
    void isNothingElse() {
        assertThat(ShortCode.typed("")).isEmpty();
        assertThat(ShortCode.typed("ABCD")).isEmpty();
        assertThat(ShortCode.typed("UUUU-UUUU-UUUU")).isEmpty();
        assertThat(ShortCode.typed("ŵ".repeat(12))).isEmpty();
    }
}
