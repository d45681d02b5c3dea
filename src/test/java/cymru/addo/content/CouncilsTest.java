package cymru.addo.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CouncilsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as Powys County Council wants it",
                "the Council of Newport",
                "Neath Port Talbot County Borough Council",
                "the Swansea LA",
                "Cyngor Sir Ynys Môn",
                "gan Gyngor Bwrdeistref Sirol Pen-y-bont ar Ogwr",
                "Cyngor Dinas a Sir Abertawe"
            })
    void noticesACouncil(String text) {
        assertThat(Councils.areNamedIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We live in Cardiff.",
                "Rydw i'n byw yng Nghaerdydd.",
                "our school council",
                "y cyngor ysgol",
                "Powys is green."
            })
    void leavesTownsAndSchoolCouncilsAlone(String text) {
        assertThat(Councils.areNamedIn(text)).isFalse();
    }
}
