package cymru.addo.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.content.Pictures;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({"A, 7", "B, 9", "C, 10", "D, 10"})
    void asksNoMoreOfABandThanItCanHold(Band band, int promises) {
        assertThat(pupils.rulesIn(band, Set.of())).hasSize(promises);
    }

    @Test
    void leavesOptionalPromisesOffUntilASchoolSwitchesThemOn() {
        var phones = new RuleKey("phones");

        assertThat(pupils.rulesIn(Band.C, Set.of())).noneMatch(Rule::optional);
        assertThat(pupils.rulesIn(Band.C, Set.of(phones)))
                .extracting(Rule::key)
                .endsWith(phones)
                .hasSize(11);
    }

    @Test
    void sparesTheYoungestTheRulesOnLinksAndLanguage() {
        assertThat(pupils.rulesIn(Band.A, Set.of())).extracting(Rule::group).doesNotContain("R4", "R6");
    }

    @ParameterizedTest
    @EnumSource
    void drawsAPictureForEveryPromise(Band band) {
        assertThat(pupils.rulesIn(band, Set.of()))
                .allSatisfy(rule -> assertThat(Pictures.svg(rule.picture())).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void asksAQuestionOnEveryPromise(Band band) {
        assertThat(pupils.rules().stream().filter(rule -> rule.isIn(band)))
                .allSatisfy(rule -> assertThat(rule.check(band)).isPresent());
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
