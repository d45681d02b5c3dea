package cymru.addo.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomValuesTest {
    private final CustomValues custom = new CustomValues(
            Map.of("band", "B", "year", "$User.customfield.yeargroup", "empty", "", "price", "$5 a week"));

    @Test
    void givesTheValueSomebodyWrote() {
        assertThat(custom.resolved("band")).contains("B");
        assertThat(custom.resolved("price")).contains("$5 a week");
    }

    @Test
    void givesNothingForAVariableThePlatformDidNotKnow() {
        assertThat(custom.resolved("year")).isEmpty();
        assertThat(CustomValues.isUnresolved("$Person.department")).isTrue();
    }

    @Test
    void givesNothingForWhatIsEmptyOrMissing() {
        assertThat(custom.resolved("empty")).isEmpty();
        assertThat(custom.resolved("missing")).isEmpty();
    }

    @Test
    void tellTheFormerIdsOfACopyNewestFirst() {
        var values = new CustomValues(Map.of("copies", "12, 7,,3", "links", "$ResourceLink.id.history"));

        assertThat(values.history("copies")).containsExactly("12", "7", "3");
        assertThat(values.history("links")).isEmpty();
        assertThat(values.history("missing")).isEmpty();
    }
}
