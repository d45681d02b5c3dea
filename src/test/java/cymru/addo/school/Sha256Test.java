package cymru.addo.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Sha256Test {
    @Test
    void isTheHashThatEverySystemComputes() {
        assertThat(Sha256.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void readsWelshLettersAsUtf8() {
        assertThat(Sha256.hex("tŷ")).isEqualTo("e2b11984a51f5265346a6006ac73a1490450602701cee83970f689171ff0bbf2");
    }
}
