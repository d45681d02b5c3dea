package cymru.addo.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.school.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearGroupTest {
    @ParameterizedTest
    @CsvSource({
        "Year 4, B",
        "Blwyddyn 4, B",
        "4C, B",
        "Y9 PSHE, C",
        "Reception, A",
        "Derbyn, A",
        "Dosbarth 7B, C",
        "Bl. 3, B",
        "Year 2 Oak, A",
        "Yr 11 Maths, D",
        "10 Glyndŵr, D",
        "Sixth Form IT, D",
        "Chweched Dosbarth, D",
        "Nursery, A",
        "year 13, D",
        "7B Mathemateg, C",
        "Blwyddyn 10, D",
        "Class 1, A",
        "BL 6, B",
        "Meithrin, A",
        "R, A",
        "Y7, C",
        "9.2 English, C",
        "Derbyn a Blwyddyn 1, A"
    })
    void guessesTheBandFromHowSchoolsNameTheirClasses(String title, Band band) {
        assertThat(YearGroup.inTitle(title)).contains(band);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mathematics",
                "",
                "2026 e-safety",
                "Year 14",
                "Office 365",
                "Computing",
                "Year of the Sea",
                "100 books"
            })
    void guessesNothingFromATitleThatSaysNothing(String title) {
        assertThat(YearGroup.inTitle(title)).isEmpty();
    }

    @Test
    void readsTheYearItself() {
        assertThat(YearGroup.yearIn("Blwyddyn 8")).hasValue(8);
        assertThat(YearGroup.yearIn("4C")).hasValue(4);
        assertThat(YearGroup.yearIn("Dosbarth Derbyn")).hasValue(0);
        assertThat(YearGroup.yearIn("Computing")).isEmpty();
    }

    @Test
    void readsTheLinksBandBeforeItsYear() {
        assertThat(YearGroup.inLink("d", "Year 4")).contains(Band.D);
        assertThat(YearGroup.inLink(null, "4")).contains(Band.B);
        assertThat(YearGroup.inLink("none", "Blwyddyn 8")).contains(Band.C);
    }

    @Test
    void ignoresAValueThePlatformLeftUnresolved() {
        assertThat(YearGroup.inLink("$User.customfield.band", "$Context.title")).isEmpty();
        assertThat(YearGroup.inLink(null, null)).isEmpty();
    }
}
