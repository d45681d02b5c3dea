package cymru.addo.records;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The same as a workbook with one sheet. Every cell is text, written out as it goes. */
final class XlsxSheet implements Sheet {
    private static final int FLUSH_EVERY = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    XlsxSheet(OutputStream to, String title, List<String> columns) throws IOException {
        workbook = new Workbook(to, "Addo", "1.0");
        sheet = workbook.newWorksheet(title);
        sheet.freezePane(0, 1);
        write(columns);
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
    }

    @Override
    public void row(List<String> cells) throws IOException {
        write(cells.stream().map(FormulaGuard::guarded).toList());
        if (next % FLUSH_EVERY == 0) sheet.flush();
    }

    private void write(List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) sheet.value(next, column, cells.get(column));
        }
        next++;
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
