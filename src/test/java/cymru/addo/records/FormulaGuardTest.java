package cymru.addo.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠a", "  =1", "−1"})
    void disarmsWhateverASpreadsheetWouldCalculate(String cell) {
        assertThat(FormulaGuard.guarded(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ŵyn Tŷ Siôn", "O'Neill", "Smith-Jones", "", "2026/27", "a=b", " "})
    void leavesNamesAlone(String cell) {
        assertThat(FormulaGuard.guarded(cell)).isEqualTo(cell);
    }

    @Test
    void writesNothingForNothing() {
        assertThat(FormulaGuard.guarded(null)).isEmpty();
    }
}
