package cymru.addo.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Counts the rows that leave, for the export log. */
final class RowCount {
    private long rows;

    void write(Sheet sheet, List<String> cells) {
        try {
            sheet.row(cells);
            rows++;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    long rows() {
        return rows;
    }
}
