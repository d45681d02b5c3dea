package cymru.addo.cohort;

import static cymru.addo.cohort.CohortFixtures.cohort;
import static cymru.addo.cohort.CohortFixtures.member;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.cohort.Landing.Change;
import cymru.addo.cohort.Preview.Choice;
import cymru.addo.roster.RosterMember;
import cymru.addo.school.Band;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhoLandsTest {
    private static final RosterMember AMIRA = member("34", "Khan", "Amira");
    private static final RosterMember OTHER_AMIRA = member("35", "Khan", "Amira");
    private static final CohortSeen YEAR_7 = cohort("1", "Year 7", AMIRA);
    private static final CohortSeen CHOIR = cohort("2", "Choir", AMIRA);
    private static final Choice YEAR_7_ONLY = new Choice(Map.of("1", Meaning.ofYear(7)), true);

    @Test
    void putsSomebodyInTheBandOfTheirCohort() {
        var landing = landing(YEAR_7_ONLY, at(Band.B));

        assertThat(landing.band()).contains(Band.C);
        assertThat(landing.change()).isEqualTo(Change.MOVES);
    }

    @Test
    void changesNothingForWhoIsInThatBandAlready() {
        assertThat(landing(YEAR_7_ONLY, at(Band.C)).change()).isEqualTo(Change.STAYS);
    }

    @Test
    void hasNoAnswerForWhoIsInCohortsOfTwoBands() {
        var landing =
                landing(new Choice(Map.of("1", Meaning.ofYear(7), "2", Meaning.ofBand(Band.B)), true), at(Band.C));

        assertThat(landing.band()).isEmpty();
        assertThat(landing.change()).isEqualTo(Change.TWO_BANDS);
        assertThat(landing.cohorts()).containsExactly("Year 7", "Choir");
    }

    @Test
    void takesTwoCohortsOfOneBandForOneAnswer() {
        var choice = new Choice(Map.of("1", Meaning.ofYear(7), "2", Meaning.ofYear(8)), true);

        assertThat(landing(choice, at(Band.B)).band()).contains(Band.C);
    }

    @Test
    void letsACohortThatIsOnlyAListSayNothingOfTheBand() {
        var choice = new Choice(Map.of("1", Meaning.ofYear(7), "2", Meaning.ONLY_A_LIST), true);

        assertThat(landing(choice, at(Band.B)).band()).contains(Band.C);
    }

    @Test
    void leavesTheBandThatStaffSetForOnePupil() {
        var own = new Standing(false, Optional.of(Band.A), List.of(Band.A), List.of(), Optional.empty());

        assertThat(landing(YEAR_7_ONLY, own).change()).isEqualTo(Change.OWN_BAND);
    }

    @Test
    void leavesWhoComesInByLinksThatSayABand() {
        var byLink = new Standing(false, Optional.empty(), List.of(Band.D), List.of(Band.D), Optional.empty());

        assertThat(landing(YEAR_7_ONLY, byLink).change()).isEqualTo(Change.LINK);
    }

    @Test
    void neverTakesStaffForPupils() {
        var teacher = new Standing(true, Optional.empty(), List.of(), List.of(), Optional.empty());

        assertThat(landing(YEAR_7_ONLY, teacher).change()).isEqualTo(Change.STAFF);
    }

    @Test
    void saysWhoHasAgreedInOtherWordsAndIsAskedAgain() {
        var agreed = new Standing(false, Optional.empty(), List.of(Band.B), List.of(), Optional.of(Band.B));

        assertThat(landing(YEAR_7_ONLY, agreed).askedAgain()).isTrue();
        assertThat(landing(YEAR_7_ONLY, at(Band.B)).askedAgain()).isFalse();
    }

    @Test
    void listsWhoNeverCameOnlyWhereTheSchoolWantsThem() {
        assertThat(new WhoLands(YEAR_7_ONLY, Map.of()).among(List.of(YEAR_7)))
                .extracting(Landing::change)
                .containsExactly(Change.NEW);
        assertThat(new WhoLands(new Choice(YEAR_7_ONLY.meanings(), false), Map.of()).among(List.of(YEAR_7)))
                .extracting(Landing::change)
                .containsExactly(Change.NOT_YET_KNOWN);
    }

    @Test
    void tellsTwoPeopleOfOneNameApart() {
        var lands = new WhoLands(YEAR_7_ONLY, Map.of("34", at(Band.B)))
                .among(List.of(cohort("1", "Year 7", OTHER_AMIRA, AMIRA)));

        assertThat(lands).extracting(each -> each.person().subject()).containsExactly("34", "35");
        assertThat(lands).extracting(Landing::change).containsExactly(Change.MOVES, Change.NEW);
    }

    @Test
    void marksAPreviewSoThatAnotherOneIsNoticed() {
        var before = preview(at(Band.B));

        assertThat(preview(at(Band.B)).mark()).isEqualTo(before.mark());
        assertThat(preview(at(Band.C)).mark()).isNotEqualTo(before.mark());
    }

    private static Preview preview(Standing amira) {
        var lands = new WhoLands(YEAR_7_ONLY, Map.of("34", amira)).among(List.of(YEAR_7));
        return new Preview(YEAR_7_ONLY, lands, List.of());
    }

    private static Landing landing(Choice choice, Standing amira) {
        return new WhoLands(choice, Map.of("34", amira))
                .among(List.of(YEAR_7, CHOIR))
                .get(0);
    }

    private static Standing at(Band band) {
        return new Standing(false, Optional.empty(), List.of(band), List.of(), Optional.empty());
    }
}
