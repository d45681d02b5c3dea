package cymru.addo.records;

/** Puts an apostrophe before whatever a spreadsheet would take for a formula, in ordinary or full-width signs. */
final class FormulaGuard {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\u2212";

    private FormulaGuard() {}

    static String guarded(String cell) {
        if (cell == null) return "";
        var seen = cell.stripLeading();
        var first = cell.isEmpty() ? ' ' : cell.charAt(0);
        var firstSeen = seen.isEmpty() ? ' ' : seen.charAt(0);
        return STARTS_A_FORMULA.indexOf(first) >= 0 || STARTS_A_FORMULA.indexOf(firstSeen) >= 0 && firstSeen != ' '
                ? "'" + cell
                : cell;
    }
}
