package cymru.addo.classcode;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.classcode.PastedNames.Name;
import java.util.List;
import org.junit.jupiter.api.Test;

class PastedNamesTest {
    @Test
    void takesTheLastWordForTheSurname() {
        assertThat(PastedNames.in("Catrin Heledd Price\nSiŵan Môrris").names())
                .containsExactly(new Name("Catrin Heledd", "Price"), new Name("Siŵan", "Môrris"));
    }

    @Test
    void readsNamesTheOtherWayRoundWhereACommaSaysSo() {
        assertThat(PastedNames.in("ap Gwilym, Macsen").names()).containsExactly(new Name("Macsen", "ap Gwilym"));
    }

    @Test
    void knowsPeopleWithOneName() {
        assertThat(PastedNames.in("Madonna").names()).containsExactly(new Name("Madonna", ""));
    }

    @Test
    void leavesOutEmptyLinesAndSpaces() {
        assertThat(PastedNames.in("\r\n  Ella \t Davies  \r\n\r\n").names())
                .containsExactly(new Name("Ella", "Davies"));
    }

    @Test
    void saysWhoStoodThereTwice() {
        var pasted = PastedNames.in("Ella Davies\nella davies\nDavies, Ella");

        assertThat(pasted.names()).hasSize(1);
        assertThat(pasted.twice()).isEqualTo(List.of("ella davies", "Ella Davies"));
    }

    @Test
    void knowsALineThatIsNoName() {
        assertThat(PastedNames.hasTooLongALine("Ella Davies\n" + "x".repeat(121)))
                .isTrue();
        assertThat(PastedNames.hasTooLongALine("x".repeat(120))).isFalse();
    }
}
