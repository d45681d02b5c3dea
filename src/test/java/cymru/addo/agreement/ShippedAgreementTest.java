package cymru.addo.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.school.Band;
import cymru.addo.school.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedAgreementTest {
    private final AgreementText pupils = ShippedAgreement.pupils();

    @ParameterizedTest
    @EnumSource
    void opensInBothLanguagesForEveryBand(Band band) {
        for (var language : Language.values()) {
            assertThat(pupils.frame(band, language).title()).isNotBlank();
        }
    }

    @Test
    void saysWhyAPromiseIsMade() {
        var passwords = pupils.rule(new RuleKey("passwords")).orElseThrow();

        assertThat(passwords.wording(Band.B, Language.ENGLISH))
                .hasValueSatisfying(wording -> assertThat(wording.reason()).contains("pretend to be me"));
    }

    @Test
    void admitsThatTheWelshAwaitsAReader() {
        assertThat(pupils.isAwaitingCheck(Language.WELSH)).isTrue();
        assertThat(pupils.isAwaitingCheck(Language.ENGLISH)).isFalse();
    }
}
